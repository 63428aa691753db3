"""A course graded: the roster, the clones of its students, and the gradebook."""
