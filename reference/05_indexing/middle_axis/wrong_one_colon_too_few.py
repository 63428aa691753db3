"""`x[:, k]` indexes the middle dim, not the last one: each place in the brackets belongs to one dim,
counted from the first, and the dims without a place are kept whole. Put a `:` for every dim before
the one to index, or `...` for all of them.

`x[:, k]` 索引的是中间一维，不是最后一维：方括号里的各个位置从第 0 维起依次对应各维，没有写出来的维度会
整个保留。在要索引的那一维之前，每一维都要写一个 `:`，或者用 `...` 代替它们。
"""


def middle_axis(x, i, j, k):
    return x[i], x[:, j], x[:, k]
