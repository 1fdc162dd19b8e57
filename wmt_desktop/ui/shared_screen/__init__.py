"""The second display: what the room sees, and the window it is in."""
