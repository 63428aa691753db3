"""The two positions in the brackets are swapped, as in `x[:, row]` for the row and `x[column]` for
the column. The first index is the row, the second one is the column.

方括号里的两个位置弄反了，例如用 `x[:, row]` 取行、用 `x[column]` 取列。第一个索引是行，
第二个索引才是列。
"""


def rows_and_columns(x, row, column):
    return x[:, row], x[column]
