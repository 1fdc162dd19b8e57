"""The local database: log, typed tables, unit of work, migrations.

What the services read goes through SQLAlchemy Core. What runs with every keystroke, or once for
each change of a merged file, speaks to sqlite3 directly, on the same connection and in the same
transaction.
"""
