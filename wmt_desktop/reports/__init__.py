"""Documents: PDF, HTML and tables. Input is plain data."""
