"""The columns were selected by the signed covariance, so columns with a large negative covariance
are missing. Use the absolute value.

选列时用的是带符号的协方差：协方差是很大的负数的列被漏掉了。要用绝对值。
"""

import torch


def assess(x, y, k):
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    spread = x[:half] - x[:half].mean(dim=0)
    deviation = sign[:half] - sign[:half].mean()
    covariance = (spread * deviation.unsqueeze(1)).mean(dim=0)
    columns = sorted(covariance.topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(train, sign[:half].unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
