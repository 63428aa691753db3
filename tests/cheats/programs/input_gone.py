"""Takes the memory of its input away.

kata: 01_short/double_it
outcome: errored
error: exception
says: Error
"""


def double_it(x):
    answer = x * 2
    x.untyped_storage().resize_(0)
    return answer
