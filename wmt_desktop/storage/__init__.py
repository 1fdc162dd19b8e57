"""The database, in a file or on a server: log, typed tables, unit of work, migrations.

What the services read goes through SQLAlchemy Core. What runs with every keystroke, or once for
each change of a merged file, speaks to the driver directly, on the same connection and in the same
transaction. What SQLite and PostgreSQL do differently stands behind ``database.py``.
"""
