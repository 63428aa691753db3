"""Starts threads without end.

kata: 01_short/double_it
outcome: errored
error: exception
says: can't start new thread
"""

import threading


def double_it(x):
    while True:
        threading.Thread(target=threading.Event().wait, daemon=True).start()
