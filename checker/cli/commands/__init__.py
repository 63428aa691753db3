"""The commands of `kata`, a module each: its `command` is what click runs."""
