"""Use cases: what a facilitator, a voter or a coordinator can do, one command each."""
