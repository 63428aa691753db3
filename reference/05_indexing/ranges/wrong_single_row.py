"""This is what you get from `x[count - 1, left:right]`: a plain number picks a single row and drops
the dim. A range of rows needs a colon.

写成 `x[count - 1, left:right]` 就会得到这个结果：直接写整数只取一行，而且这一维也没有了。
要取连续的多行，需要写冒号。
"""


def ranges(x, count, left, right):
    return x[count - 1, left:right]
