"""Goes on printing from threads after it has answered.

kata: 01_short/double_it
outcome: failed
says: elements differ
"""

import os
import threading


def flood():
    while True:
        os.write(2, b"passed " * 10_000)


def double_it(x):
    for _ in range(2):
        threading.Thread(target=flood, daemon=True).start()
    return x * 0
