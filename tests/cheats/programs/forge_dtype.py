"""Claims a dtype that does not exist.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply (unknown dtype 'passed
"""

import checker.worker.objects as objects
from checker.wire.values import TensorValue

objects.encode_value = lambda value, depth=0: TensorValue(
    "passed\n::notice::", (2, 3), (3, 1), bytes(24)
)


def double_it(x):
    return x * 0
