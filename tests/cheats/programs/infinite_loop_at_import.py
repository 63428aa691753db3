"""Loops for ever while it is imported, in C, where no signal is looked at.

kata: 01_short/hurried
outcome: timed_out
error: timeout
says: the code was still running after 1 s
"""

import itertools

all(itertools.repeat(1))
