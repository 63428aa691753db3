"""Takes all the memory there is.

kata: 01_short/double_it
outcome: errored
error: memory
says: the code used more memory than is allowed
"""


def double_it(x):
    hog = []
    while True:
        hog.append(bytearray(1 << 24))
