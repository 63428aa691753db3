"""Ends the process with status 0 from a thread while the call waits.

kata: 01_short/double_it
outcome: errored
error: protocol
says: the code ended the program (exit status 0) before it returned
"""

import os
import threading


def double_it(x):
    thread = threading.Thread(target=os._exit, args=(0,))
    thread.start()
    thread.join()
    return x
