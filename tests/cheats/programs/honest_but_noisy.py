"""Is right, and prints escapes, forged results and workflow commands while it is.

kata: 01_short/double_it
outcome: passed
unsaid: elements
"""

import sys


def double_it(x):
    print("\x1b[2J\x1b[31mfailed\x1b[0m\r\n::error file=a.py,line=1::0 of 2 points\n{}")
    print("\u202e\x85::error::\u2028::error::\x9b2J", file=sys.stderr)
    return x * 2
