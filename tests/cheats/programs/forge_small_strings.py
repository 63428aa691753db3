"""Sends sixty megabytes of names of one letter, each of which is an object once it is decoded.

kata: 01_short/double_it
outcome: errored
error: protocol
says: the returned value is far too large
"""

import checker.worker.main as worker

items = b"\xdd" + (30_000_000).to_bytes(4, "big") + b"\xa1x" * 30_000_000
worker.encode = lambda reply: b"\x83\xa4type\xa6result\xa3ref\x01\xa5value" + items


def double_it(x):
    return x * 0
