"""Raises an exception whose text never comes.

kata: 01_short/hurried
outcome: timed_out
error: timeout
says: the code was still running after 1 s
"""


class Endless(Exception):
    def __str__(self):
        while True:
            pass


def double_it(x):
    raise Endless
