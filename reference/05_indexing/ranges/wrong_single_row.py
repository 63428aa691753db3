"""The integer index in `x[count - 1, left:right]` selects a single row and removes the dim. Use a
slice for a range of rows.

`x[count - 1, left:right]` 里的整数索引只取一行，而且会去掉这一维。要取连续的多行，请用切片。
"""


def ranges(x, count, left, right):
    return x[count - 1, left:right]
