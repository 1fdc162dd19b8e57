"""What an arena is and the rules it follows. Pure Python: no Qt, no database, no files."""
