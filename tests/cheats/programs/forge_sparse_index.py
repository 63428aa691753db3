"""Claims a sparse tensor with an element outside of its shape, where the judge's memory would be.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply (an index outside of shape (2, 3))
"""

import struct

import checker.worker.objects as objects
from checker.wire.values import SparseValue

indices = struct.pack("=2q", 0, 2**40)
objects.encode_value = lambda value, depth=0: SparseValue(
    "sparse_coo", "float32", (2, 3), indices, bytes(4)
)


def double_it(x):
    return x * 0
