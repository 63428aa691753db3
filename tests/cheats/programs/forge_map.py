"""Sends a map with more keys than values.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.objects as objects
from checker.wire.values import MappingValue, ScalarValue

objects.encode_value = lambda value, depth=0: MappingValue(
    "dict", ("a", "b", float("nan")), (ScalarValue(1),)
)


def double_it(x):
    return x * 0
