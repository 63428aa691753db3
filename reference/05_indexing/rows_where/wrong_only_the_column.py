"""The right elements of the given column are returned, but the other columns are missing. Use the
mask to index `x`, not the column.

那一列的数没有选错，但各行其余的列都丢了。请用掩码来索引 `x`，而不是索引那一列。
"""


def rows_where(x, column, bound):
    picked = x[:, column]
    return picked[picked >= bound]
