"""The tuple is in the wrong order: return the row first, then the column.

元组里的顺序反了：先是行，再是列。
"""


def rows_and_columns(x, row, column):
    return x[:, column], x[row]
