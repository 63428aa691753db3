"""Answers with a promise.

kata: 01_short/double_it
outcome: failed
says: the result is a function; expected a torch.Tensor
"""


def double_it(x):
    return lambda: x * 2
