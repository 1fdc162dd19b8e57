"""Documents: chosen, looked at as they will be printed, saved, printed, kept."""
