"""Sends an integer that no tensor holds.

kata: 01_short/open_questions
outcome: errored
error: protocol
says: an integer of more than 64 bits
"""

import checker.worker.main as worker

real = worker.encode


def forged(reply):
    if type(getattr(reply, "value", None)).__name__ == "SequenceValue" and reply.ref >= 0:
        return b"\x83\xa4type\xa6result\xa3ref\x01\xa5value" + (
            b"\x82\xa4type\xa6scalar\xa5value\xcf\xff\xff\xff\xff\xff\xff\xff\xff"
        )
    return real(reply)


worker.encode = forged


def running_sums(x):
    return [0.0] * len(x)
