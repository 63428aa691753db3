"""Loops for ever.

kata: 01_short/hurried
outcome: timed_out
error: timeout
says: the code was still running after 1 s; look for a loop that never ends
"""


def double_it(x):
    while True:
        pass
