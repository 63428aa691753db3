"""Forges an exception with a message and frames of megabytes.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import checker.worker.main as worker
from checker.wire.frames import encode
from checker.wire.messages import Frame, Raised

frames = (Frame(-(2**40), "\n::notice::" * 1000),) * 100
raised = Raised("passed\n" * 10_000, "::notice::\n" * 100_000, frames, ("ImportError",) * 9999)
worker.encode = lambda reply: encode(raised)


def double_it(x):
    return x * 0
