"""`x[targets]` selects whole rows, with the classes as row indices. Use two indices: the row index
and its target.

`x[targets]` 只有一个索引，取出的是整行，而且把类别当成了行号。方括号里需要两个索引：行自己的序
号，以及它的 target。
"""


def gather_targets(x, targets):
    return x[targets]
