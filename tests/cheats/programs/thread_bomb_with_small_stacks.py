"""Starts threads that take little memory of its own and a lot of the kernel's, and no number more.

kata: 01_short/double_it
outcome: errored
error: exception
says: can't start new thread
layer: seccomp
"""

import threading


def double_it(x):
    threading.stack_size(32_768)
    for _ in range(300):
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    return x * 2
