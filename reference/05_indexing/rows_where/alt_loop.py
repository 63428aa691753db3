"""Loop over the rows and collect the indices to keep."""


def rows_where(x, column, bound):
    kept = []
    for i in range(x.shape[0]):
        if x[i, column] >= bound:
            kept.append(i)
    return x[kept]
