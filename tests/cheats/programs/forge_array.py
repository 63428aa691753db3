"""Claims an array whose bytes do not fill it.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.objects as objects
from checker.wire.values import ArrayValue

objects.encode_value = lambda value, depth=0: ArrayValue("float32", (9, 9), (36, 4), b"1234")


def double_it(x):
    return x * 0
