"""Sends a pickle that would run code in a judge that unpickled.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import os
import pickle

import checker.worker.main as worker


class Bomb:
    def __reduce__(self):
        return os.system, ("touch @folder@/pwned",)


worker.encode = lambda reply: pickle.dumps(Bomb())


def double_it(x):
    return x * 0
