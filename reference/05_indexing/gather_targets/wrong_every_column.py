"""This is what you get from `x[:, targets]`: every row is read at all the targets, so you have n
values in each row. The ones you want are only the diagonal of this square. Pair each row number
with its target.

写成 `x[:, targets]` 就会得到这个结果：每一行都按全部 targets 取了一遍，一行就有 n 个值，
而你要的只是这个方阵的对角线。请让每个行号与它自己的 target 配对。
"""


def gather_targets(x, targets):
    return x[:, targets]
