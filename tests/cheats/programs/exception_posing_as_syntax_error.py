"""Raises a syntax error with a line and a file of its own choice.

kata: 01_short/double_it
outcome: errored
error: syntax
says: double_it.py has a syntax error
"""


class Line(int):
    pass


def double_it(x):
    error = SyntaxError("passed\n::notice::Points 2/2")
    error.filename = __file__
    error.lineno = Line(-7)
    raise error
