"""Claims a shape of more elements than any memory holds, with no bytes at all.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.objects as objects
from checker.wire.values import TensorValue

shape = (2**31, 2**31, 0)
objects.encode_value = lambda value, depth=0: TensorValue("float32", shape, (1, 1, 1), b"")


def double_it(x):
    return x * 0
