"""The windows (Qt Widgets)."""
