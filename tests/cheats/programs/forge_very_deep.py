"""Sends lists so deep that decoding them might overflow the judge's stack.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.main as worker

one = b"\x83\xa4type\xa8sequence\xa4kind\xa4list\xa5items\x91"
deep = one * 15_000
worker.encode = lambda reply: b"\x83\xa4type\xa6result\xa3ref\x01\xa5value" + deep


def double_it(x):
    return x * 0
