"""Claims strides far outside of its storage.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.objects as objects
from checker.wire.values import TensorValue

stride = (2**62, -(2**62))
objects.encode_value = lambda value, depth=0: TensorValue("float32", (2, 3), stride, bytes(24))


def double_it(x):
    return x * 0
