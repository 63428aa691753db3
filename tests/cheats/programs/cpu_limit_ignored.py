"""Burns processor time in many threads, deaf to the warning.

kata: 01_short/hurried
outcome: timed_out
error: timeout
says: the code was still running after 1 s
"""

import signal
import threading


def burn():
    while True:
        pass


def double_it(x):
    signal.signal(signal.SIGXCPU, signal.SIG_IGN)
    for _ in range(2):
        threading.Thread(target=burn).start()
    burn()
