"""`targets` is used as the row index, and the sample index as the column index, as in `gather` over
dim 0. For a square matrix there is no error. Dim 0 is the samples, dim 1 is the classes.

`targets` 被当成了行号，样本序号被当成了列号（沿第 0 维做 `gather` 也一样）；对方阵来说不会报
错。第 0 维是样本，第 1 维是类别。
"""

import torch


def gather_targets(x, targets):
    return x[targets, torch.arange(len(x))]
