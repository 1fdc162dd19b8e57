"""The frame around an open arena: stage rail and top bar."""
