"""Raises SystemExit(0) instead of answering.

kata: 03_arithmetic/matmul
outcome: errored
error: exception
says: the code ended the program (SystemExit: 0) instead of returning a value
"""


def matmul(a, b):
    raise SystemExit(0)
