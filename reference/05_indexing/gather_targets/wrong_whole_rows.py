"""This is what you get from `x[targets]`: one index alone picks whole rows, here the rows whose
number is a class. Put two indices into the brackets: the row's own number, and its target.

写成 `x[targets]` 就会得到这个结果：只有一个索引时，取出的是整行，而且把类别当成了行号。
方括号里需要两个索引：行自己的序号，以及它的 target。
"""


def gather_targets(x, targets):
    return x[targets]
