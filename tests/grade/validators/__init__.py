"""A validator for each format of a grade, written from what its consumer does.

Each module has `total(files)`: it raises Invalid where the consumer would take a file wrongly, and
returns the points and the maximum that the consumer shows; None where it shows that the grader
failed.
"""
