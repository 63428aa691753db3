"""The other rows are set to 0 instead of left out, so the number of rows stays the same. Index with
the mask instead of multiplying by it.

不符合的行被写成了 0，而不是去掉，所以行数和原来一样多。请用掩码来索引，而不是乘以掩码。
"""


def rows_where(x, column, bound):
    return x * (x[:, column] >= bound).unsqueeze(1)
