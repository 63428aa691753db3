"""Ends the process with status 0 in the middle of a call.

kata: 01_short/double_it
outcome: errored
error: protocol
says: the code ended the program (exit status 0) before it returned
"""

import os


def double_it(x):
    os._exit(0)
