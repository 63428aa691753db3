"""This is what you get from `x[:][j]` and `x[:][:][k]`: `x[:]` is all of `x` again, so each further
pair of brackets starts at the first axis, and all three matrices are cut along it. On a cube the
shapes fit. Put the colons and the number into one pair of brackets.

写成 `x[:][j]`、`x[:][:][k]` 就会得到这个结果：`x[:]` 还是整个 `x`，后面的方括号又从第一个轴开始，
于是三个矩阵切的都是第一个轴。三维等长时，形状也看不出问题。
请把冒号和数写进同一对方括号里。
"""


def middle_axis(x, i, j, k):
    return x[i], x[j], x[k]
