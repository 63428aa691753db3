"""Closes every descriptor, the judge's included, and runs on.

kata: 01_short/double_it
outcome: errored
error: protocol
says: the connection was closed
"""

import os


def double_it(x):
    os.closerange(0, 256)
    while True:
        pass
