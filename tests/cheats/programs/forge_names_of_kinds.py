"""Claims a device, a class and keys with names of a megabyte and line ends.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.objects as objects
from checker.wire.values import TensorValue

name = "\n::notice title=Points::2/2\x1b[2J" * 50_000
objects.encode_value = lambda value, depth=0: TensorValue(
    "float32", (2, 3), (3, 1), bytes(24), device=name, kind=name
)


def double_it(x):
    return x * 0
