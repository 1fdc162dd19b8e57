"""The composition root: builds everything by constructor and starts a window or a command."""
