"""Counting and selection: pure, and exact in integers and fractions."""
