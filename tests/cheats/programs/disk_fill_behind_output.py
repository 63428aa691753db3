"""Fills the disk with many files while it keeps the judge busy with output.

kata: 01_short/double_it
outcome: errored
error: signal
says: stopped: wrote more than 8 MB or 5000 files
"""

import os


def double_it(x):
    for number in range(40):
        with open(f"fill{number}", "wb") as file:
            file.write(bytes(1 << 20))
    while True:
        os.write(1, b"." * 4096)
