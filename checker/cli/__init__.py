"""The `kata` command. Only this folder knows click."""
