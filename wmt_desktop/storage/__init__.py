"""The local database: log, typed tables, unit of work, migrations."""
