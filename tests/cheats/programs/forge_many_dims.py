"""Claims a shape of eighty thousand dims.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.objects as objects
from checker.wire.values import TensorValue

ones = (1,) * 80_000
objects.encode_value = lambda value, depth=0: TensorValue("float32", ones, ones, bytes(4))


def double_it(x):
    return x * 0
