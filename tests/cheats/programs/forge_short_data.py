"""Sends fewer bytes than its shape needs.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply (8 bytes of data for shape (2, 3))
"""

import checker.worker.objects as objects
from checker.wire.values import TensorValue

objects.encode_value = lambda value, depth=0: TensorValue("float32", (2, 3), (3, 1), bytes(8))


def double_it(x):
    return x * 0
