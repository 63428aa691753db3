"""This is what you get when the other rows are set to zero instead of left out: there are still as
many rows as before. Index with the mask; do not multiply by it.

把不符合的行写成 0、而不是去掉，就会得到这个结果：行数和原来一样多。请用掩码来索引，而不是乘以掩码。
"""


def rows_where(x, column, bound):
    return x * (x[:, column] >= bound).unsqueeze(1)
