"""Takes all the memory there is.

kata: 01_short/double_it
outcome: errored
error: memory
says: ran out of the memory it may use
"""


def double_it(x):
    hog = []
    while True:
        hog.append(bytearray(1 << 24))
