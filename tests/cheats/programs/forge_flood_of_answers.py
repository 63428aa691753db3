"""Sends answer upon answer of many megabytes, to fill the judge's memory.

kata: 01_short/double_it
outcome: errored
error: protocol
says: the returned value is far too large
"""

import os
import stat
import threading


def flood(fd):
    while True:
        os.write(fd, b"\x05\xff\xff\xff" + bytes(2**20) * 8)


def double_it(x):
    for fd in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(fd).st_mode):
                threading.Thread(target=flood, args=(fd,)).start()
        except OSError:
            pass
    threading.Event().wait()
