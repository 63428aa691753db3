"""This is what you get when the lists are turned into slices, from their first entry to their last:
a slice takes everything in between, in rising order, and knows no repeats. Index with the lists
themselves.

把列表换成从第一个数到最后一个数的切片，就会得到这个结果：切片会按从小到大的顺序取走中间的每一行（列），
也不会重复。请直接用列表来索引。
"""


def row_column_grid(x, rows, columns):
    return x[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
