"""This is what you get when `targets` picks the row and the sample's number the column, as with
`gather` along dim 0. On a square matrix it raises nothing. Rows are samples: dim 0 counts samples,
dim 1 classes.

把 `targets` 当成行号、把样本序号当成列号，就会得到这个结果，沿第 0 维做 `gather` 也一样。
对方阵来说不会报错。行是样本：第 0 维数的是样本，第 1 维数的才是类别。
"""

import torch


def gather_targets(x, targets):
    return x[targets, torch.arange(len(x))]
