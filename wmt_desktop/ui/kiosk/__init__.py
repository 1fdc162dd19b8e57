"""The voting booth on one laptop, handed from person to person."""
