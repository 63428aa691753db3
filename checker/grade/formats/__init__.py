"""The formats of a grade: each a function from the record to the bytes of its files."""
