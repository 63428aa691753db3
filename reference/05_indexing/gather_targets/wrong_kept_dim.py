"""The elements are right, but `gather` returns the shape of its index, a column of shape (n, 1).
Remove the last dim.

数值都对，但 `gather` 的结果与索引的形状相同，是形状为 (n, 1) 的一列。请去掉最后这一维。
"""


def gather_targets(x, targets):
    return x.gather(1, targets[:, None])
