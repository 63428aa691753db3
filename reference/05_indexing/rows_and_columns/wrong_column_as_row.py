"""A single index in `x[column]` selects a row. `x[:]` is all of `x`, so `x[:][column]` selects a
row, too. For a square matrix there is no error. Use two indices in one pair of brackets, the
first one for all rows.

`x[column]` 里单独一个索引选的是行；而 `x[:]` 还是整个 `x`，所以 `x[:][column]` 选的仍然是行。对方
阵来说不会报错。请在同一对方括号里写两个索引，第一个表示所有的行。
"""


def rows_and_columns(x, row, column):
    return x[row], x[column]
