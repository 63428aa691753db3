"""This is what you get from `gather` as it comes: the right values, as a column of shape (n, 1),
because the result has the shape of the index. Remove this last dim.

这是 `gather` 直接给出的结果：数值都对，但结果与索引的形状相同，是形状为 (n, 1) 的一列。
请去掉最后这一维。
"""


def gather_targets(x, targets):
    return x.gather(1, targets[:, None])
