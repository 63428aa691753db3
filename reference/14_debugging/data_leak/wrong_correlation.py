"""This is what you get when the columns are divided by their standard deviation before the choice: that is their correlation
with `y`, another measure, and it picks other columns. The task says covariance; only the rows that it is computed from were
wrong.

这是选列之前先把各列除以标准差的结果：那是与 `y` 的相关系数，换了标准，选出的列也就不同。
题目要的是协方差；错的只是用了哪些行来算。
"""

import torch


def assess(x, y, k):
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    spread = (x[:half] - x[:half].mean(dim=0)) / x[:half].std(dim=0)
    deviation = sign[:half] - sign[:half].mean()
    covariance = (spread * deviation.unsqueeze(1)).mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(train, sign[:half].unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
