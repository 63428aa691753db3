"""x was changed in place.

原地修改了 x。
"""


def no_negatives(x):
    return x.clamp_(min=0)
