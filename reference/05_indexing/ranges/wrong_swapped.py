"""This is what you get from `x[left:right, :count]`: the range of the columns stands in the place
of the rows. Rows come first in the brackets.

写成 `x[left:right, :count]` 就会得到这个结果：列的范围写到了行的位置上。方括号里先写行，再写列。
"""


def ranges(x, count, left, right):
    return x[left:right, :count]
