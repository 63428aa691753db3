"""Sends as many keys as fit into a frame that is just small enough.

kata: 01_short/double_it
outcome: errored
error: protocol
says: a reply of more than 200000 parts
"""

import checker.worker.main as worker

keys = b"\xdd" + (1_900_000).to_bytes(4, "big") + b"\xa1x" * 1_900_000
head = b"\x83\xa4type\xa6result\xa3ref\x01\xa5value\x84\xa4type\xa7mapping\xa4kind\xa4dict\xa5items\x90"
worker.encode = lambda reply: head + b"\xa4keys" + keys


def double_it(x):
    return x * 0
