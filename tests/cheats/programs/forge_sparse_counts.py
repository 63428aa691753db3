"""Claims a sparse tensor with more elements than indices.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply (16 bytes for the indices of 3 elements)
"""

import checker.worker.objects as objects
from checker.wire.values import SparseValue

objects.encode_value = lambda value, depth=0: SparseValue(
    "sparse_csr", "float32", (2, 3), bytes(16), bytes(12)
)


def double_it(x):
    return x * 0
