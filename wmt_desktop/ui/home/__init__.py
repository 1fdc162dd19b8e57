"""The first page: the arenas on this laptop."""
