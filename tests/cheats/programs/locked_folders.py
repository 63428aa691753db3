"""Leaves folders that even their owner may not open.

kata: 01_short/double_it
outcome: failed
says: elements differ
"""

import os


def double_it(x):
    if os.path.exists("a"):
        return x * 0
    for name in ("a", "a/b", "a/b/c"):
        os.makedirs(name, exist_ok=True)
    os.umask(0o777)
    os.makedirs("a/b/c/closed", exist_ok=True)
    os.mkdir("closed")
    os.symlink("@workspace@", "a/link")
    open("a/file", "w").close()
    return x * 0
