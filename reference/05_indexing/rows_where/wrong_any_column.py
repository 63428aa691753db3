"""A row is selected if any of its columns meets the condition. Compare only the given column.

只要某一行里有任何一列符合，这一行就被保留了。应该只比较指定的那一列。
"""


def rows_where(x, column, bound):
    return x[(x >= bound).any(dim=1)]
