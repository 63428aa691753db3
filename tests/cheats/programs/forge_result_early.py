"""Writes a well-formed answer on the judge's descriptor before it is asked for.

kata: 01_short/double_it
outcome: errored
error: protocol
says: a reply before its request
"""

import os
import stat
import struct

from checker.wire.messages import Result
from checker.wire.frames import encode
from checker.wire.values import ScalarValue

payload = encode(Result(ScalarValue(True), 1))
frame = struct.pack(">I", len(payload)) + payload


def double_it(x):
    for fd in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(fd).st_mode):
                os.write(fd, frame * 3)
        except OSError:
            pass
    return x * 0
