"""A small number is added under the root, or the lower bound of the clamp is a small positive
number. There is no `nan`, but the roots of 0 and of small elements are wrong. Select elementwise
instead.

在根号下加了一个小常数，或者让 clamp 的下界是一个很小的正数：nan 是没有了，
但所有很小的数（包括 0）开方的结果都不准了。应该逐元素选择。
"""


def where_clamp(x):
    return (x.clamp(min=0) + 1e-6).sqrt()
