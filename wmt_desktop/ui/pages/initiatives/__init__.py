"""The initiatives stage: compare, select within the budget, record the decision."""
