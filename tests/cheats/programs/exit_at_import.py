"""Ends the program with status 0 while it is imported.

kata: 01_short/double_it
outcome: errored
error: exception
says: the code ended the program (SystemExit: 0) instead of returning a value
"""

import sys

sys.exit(0)
