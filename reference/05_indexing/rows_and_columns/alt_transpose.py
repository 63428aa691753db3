"""A column of x is a row of its transpose."""


def rows_and_columns(x, row, column):
    return x[row], x.T[column]
