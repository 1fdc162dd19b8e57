"""The board page: canvas with notes and clusters, capture bar, inspector, outline.

Free of Qt: ``boxes``, ``layout``, ``state``, ``matching``, ``navigation``. Everything else draws or asks.
"""
