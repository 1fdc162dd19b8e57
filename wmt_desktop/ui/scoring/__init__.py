"""The full-screen page on which people score initiatives one by one."""
