"""Fills the disk with many files, each of which is small enough.

kata: 01_short/double_it
outcome: errored
error: signal
says: stopped: wrote more than 8 MB or 5000 files
"""


def double_it(x):
    for number in range(40):
        with open(f"fill{number}", "wb") as file:
            file.write(bytes(1 << 20))
    while True:
        pass
