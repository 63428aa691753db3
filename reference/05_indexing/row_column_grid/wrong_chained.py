"""In `x[rows][columns]`, the second brackets select rows of the rows already selected. No columns
are selected. In the second brackets, write a `:` for the rows first.

`x[rows][columns]` 的第二对方括号又从刚选出的行里再选行，始终没有选到列。第二对方括号里要先
用 `:` 表示所有的行。
"""


def row_column_grid(x, rows, columns):
    return x[rows][columns]
