"""This is what you get from `>`: a row whose entry is equal to the bound is lost. At least means
`>=`.

用了 `>` 就会得到这个结果：那一列恰好等于界限的行丢掉了。“大于或等于”应写成 `>=`。
"""


def rows_where(x, column, bound):
    return x[x[:, column] > bound]
