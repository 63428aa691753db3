"""The means are those of the training rows, but the mean of the products is over all rows, so the
labels of the test rows still affect the selection. Compute both from the training rows only.

平均值只取自训练行，乘积的平均却是对全部行求的：测试行的标签仍然影响选列。平均值和乘积的平均都只能由训练行
算出。
"""

import torch


def assess(x, y, k):
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    spread = x - x[:half].mean(dim=0)
    covariance = (spread * (sign - sign[:half].mean()).unsqueeze(1)).mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(train, sign[:half].unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
