"""Select along one dim, then along the other."""


def row_column_grid(x, rows, columns):
    return x.index_select(1, columns).index_select(0, rows)
