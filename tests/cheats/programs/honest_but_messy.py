"""Is right, and leaves files, folders and threads behind.

kata: 01_short/double_it
outcome: passed
"""

import os
import tempfile
import threading


def double_it(x):
    os.makedirs("a/b/c", exist_ok=True)
    with open("a/b/c/notes.txt", "w") as file:
        file.write("still there")
    tempfile.mkdtemp()
    threading.Thread(target=threading.Event().wait, daemon=True).start()
    return x * 2
