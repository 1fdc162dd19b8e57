"""The voting stage: set up the vote, hold it, read the result."""
