"""Sends lists inside of lists, far deeper than any answer.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.objects as objects
from checker.wire.values import ScalarValue, SequenceValue

deep = ScalarValue(1)
for _ in range(100):
    deep = SequenceValue("list", (deep,))
objects.encode_value = lambda value, depth=0: deep


def double_it(x):
    return x * 0
