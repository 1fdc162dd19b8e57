"""The coordinator's desk: merge what the laptops of several arenas exported."""
