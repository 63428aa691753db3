"""Packs of katas on disk: where they are, what is in them, and how a name finds one."""
