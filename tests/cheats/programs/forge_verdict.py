"""Sends a verdict instead of an answer.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import msgspec

import checker.worker.main as worker
from checker.job import Judged
from checker.verdict import CheckVerdict, KataVerdict

check = CheckVerdict("values", "has the right values", "passed", 2, 2)
verdict = KataVerdict("01_short/double_it", "passed", 2, 2, 0.1, "sha256:1", None, (check,))
worker.encode = lambda reply: msgspec.msgpack.encode(Judged(verdict))


def double_it(x):
    return x * 0
