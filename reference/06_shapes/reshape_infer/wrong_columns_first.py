"""This is what you get from `reshape(columns, -1)`: the number you know stands in the place of the
rows, so there are `columns` rows. The last place counts the columns.

这是 `reshape(columns, -1)` 的结果：已知的数写到了行的位置上，得到的是 `columns` 行。
最后一个位置才是列数。
"""


def reshape_infer(x, columns):
    return x.reshape(columns, -1)
