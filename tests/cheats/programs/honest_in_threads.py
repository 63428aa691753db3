"""Is right, and computes in a thread, with a trace function and a signal handler.

kata: 01_short/double_it
outcome: passed
"""

import signal
import sys
import threading

signal.signal(signal.SIGTERM, signal.SIG_IGN)


def double_it(x):
    sys.settrace(lambda *_: None)
    answers = []
    thread = threading.Thread(target=lambda: answers.append(2 * x))
    thread.start()
    thread.join()
    sys.settrace(None)
    return answers[0]
