"""This is what you get when a row is kept as soon as any of its columns passes. Only the entry in
the given column decides.

只要某一行里有任何一列符合就保留，就会得到这个结果。决定去留的只有指定的那一列。
"""


def rows_where(x, column, bound):
    return x[(x >= bound).any(dim=1)]
