"""Says once more that its sandbox is closed, instead of answering.

kata: 01_short/double_it
outcome: errored
error: protocol
says: an unexpected message
"""

import checker.worker.main as worker
from checker.wire.frames import encode
from checker.wire.messages import Ready

worker.encode = lambda reply: encode(Ready(("every", "layer")))


def double_it(x):
    return x * 0
