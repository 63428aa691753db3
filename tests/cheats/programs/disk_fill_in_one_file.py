"""Writes one file without end.

kata: 01_short/double_it
outcome: errored
error: exception
says: File too large
"""


def double_it(x):
    with open("fill", "wb", 0) as file:
        while True:
            file.write(bytes(1 << 20))
