"""Files that come from or go to other laptops and programs. All are hostile until verified."""
