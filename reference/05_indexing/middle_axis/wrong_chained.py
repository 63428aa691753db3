"""`x[:]` is all of `x`, so `x[:][j]` and `x[:][:][k]` index the first dim again. For a cube, the
shapes are the same. Put the colons and the integer into one pair of brackets.

`x[:]` 还是整个 `x`，所以 `x[:][j]`、`x[:][:][k]` 索引的都是第 0 维；各维大小相等时，
从形状上看不出来。请把冒号和整数写进同一对方括号里。
"""


def middle_axis(x, i, j, k):
    return x[i], x[j], x[k]
