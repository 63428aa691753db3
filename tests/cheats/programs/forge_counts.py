"""Promises four thousand million parts and sends none of them.

kata: 01_short/double_it
outcome: errored
error: protocol
says: a reply of more than 200000 parts
"""

import checker.worker.main as worker

head = b"\x83\xa4type\xa6result\xa3ref\x01\xa5value\x83\xa4type\xa8sequence\xa4kind\xa4list"
worker.encode = lambda reply: head + b"\xa5items\xdd\xff\xff\xff\xff"


def double_it(x):
    return x * 0
