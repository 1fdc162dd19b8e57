"""A database in one SQLite file: the usual one."""
