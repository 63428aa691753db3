"""`>` leaves out the rows whose element is equal to the bound. Use `>=`.

`>` 漏掉了那一列恰好等于界限的行。“大于或等于”应写成 `>=`。
"""


def rows_where(x, column, bound):
    return x[x[:, column] > bound]
