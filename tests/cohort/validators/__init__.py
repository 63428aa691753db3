"""One validator for each file of a graded course, written from what its consumer reads."""
