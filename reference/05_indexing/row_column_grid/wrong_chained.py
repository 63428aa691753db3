"""This is what you get from `x[rows][columns]`: the second brackets pick rows again, out of the
rows just chosen. No column is ever chosen. In the second brackets, write a `:` for the rows first.

写成 `x[rows][columns]` 就会得到这个结果：第二对方括号又从刚选出的行里再选行，始终没有选到列。
第二对方括号里要先用 `:` 表示所有的行。
"""


def row_column_grid(x, rows, columns):
    return x[rows][columns]
