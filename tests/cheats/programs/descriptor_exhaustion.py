"""Opens files until there are no descriptors left.

kata: 01_short/double_it
outcome: errored
error: exception
says: Too many open files
"""


def double_it(x):
    held = []
    while True:
        held.append(open("/dev/null"))
