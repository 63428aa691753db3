"""Makes and removes files in two threads at once, so that some are gone before anybody looks.

kata: 01_short/double_it
outcome: errored
error: exception
says: Disk quota exceeded
layer: seccomp
"""

import os
import threading

KEPT, ERRORS = [], []


def make(thread):
    try:
        for number in range(500):
            file = os.open(f"fill{thread}-{number}", os.O_RDWR | os.O_CREAT)
            KEPT.append(file) if len(KEPT) < 20 else os.close(file)
    except OSError as error:
        ERRORS.append(error)


def remove(thread):
    for _ in range(50):
        for number in range(500):
            try:
                os.unlink(f"fill{thread}-{number}")
            except OSError:
                pass
            if ERRORS:
                return


def double_it(x):
    threading.stack_size(1 << 18)
    threads = [threading.Thread(target=make, args=(0,)), threading.Thread(target=remove, args=(0,))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    raise ERRORS[0]
