"""Claims a sparse tensor of one element that would fill any memory as a dense one.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.objects as objects
from checker.wire.values import SparseValue

objects.encode_value = lambda value, depth=0: SparseValue(
    "sparse_coo", "float32", (2**20, 2**20), bytes(16), bytes(4)
)


def double_it(x):
    return x * 0
