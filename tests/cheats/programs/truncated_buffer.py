"""Returns a tensor whose memory is cut away behind it.

kata: 01_short/double_it
outcome: errored
says: Error
error: exception
"""


def double_it(x):
    answer = x * 2
    answer.untyped_storage().resize_(4)
    return answer
