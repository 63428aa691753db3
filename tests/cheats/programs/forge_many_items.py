"""Sends a list of a million items.

kata: 01_short/double_it
outcome: errored
error: protocol
says: the returned value is far too large
"""

import checker.worker.main as worker

item = b"\x82\xa4type\xa6scalar\xa5value\xc0"
items = b"\xdd" + (1_000_000).to_bytes(4, "big") + item * 1_000_000
head = b"\x83\xa4type\xa6result\xa3ref\x01\xa5value"
head += b"\x83\xa4type\xa8sequence\xa4kind\xa4list\xa5items"
worker.encode = lambda reply: head + items


def double_it(x):
    return x * 0
