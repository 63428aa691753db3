"""Select rows first, then columns of those rows."""


def row_column_grid(x, rows, columns):
    return x[rows][:, columns]
