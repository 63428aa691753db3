"""This is what you get when the two places in the brackets are mixed up, as in `x[:, row]` for the
row and `x[column]` for the column. The first place counts rows, the second columns.

方括号里的两个位置弄反了就会得到这个结果，例如用 `x[:, row]` 取行、用 `x[column]` 取列。
第一个位置数的是行，第二个位置数的才是列。
"""


def rows_and_columns(x, row, column):
    return x[:, row], x[column]
