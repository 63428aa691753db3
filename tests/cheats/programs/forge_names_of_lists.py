"""Answers the question for its names with lists, which no set can hold.

kata: 01_short/double_it
outcome: failed
error: not_defined
says: does not define double_it
"""

import checker.worker.main as worker
from checker.wire.frames import encode
from checker.wire.messages import Result
from checker.wire.values import SequenceValue

empty = SequenceValue("list", ())
worker.encode = lambda reply: encode(Result(SequenceValue("tuple", (empty, empty)), 7))
