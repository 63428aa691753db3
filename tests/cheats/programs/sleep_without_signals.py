"""Sleeps for a day and ignores every signal that can be ignored.

kata: 01_short/hurried
outcome: timed_out
error: timeout
says: the code was still running after 1 s
"""

import signal
import time


def double_it(x):
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
    while True:
        time.sleep(86400)
