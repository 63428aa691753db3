"""This is what you get from `x[column]` or `x[:][column]`: one number alone always picks a row, and
`x[:]` is all of `x` again, so the next brackets pick a row as well. On a square matrix the length
fits and nothing complains. Say in the same brackets that you want every row.

写成 `x[column]` 或 `x[:][column]` 就会得到这个结果：单独一个数取的总是行；而 `x[:]` 还是整个 `x`，
后面的方括号取的仍然是行。对方阵来说长度正好一样，所以不会报错。请在同一对方括号里写明“所有的行”。
"""


def rows_and_columns(x, row, column):
    return x[row], x[column]
