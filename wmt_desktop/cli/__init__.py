"""The command line over the services. No Qt is imported here."""
