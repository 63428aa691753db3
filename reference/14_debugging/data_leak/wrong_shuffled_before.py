"""The rows were shuffled before the split. The split must not change, and the columns are still
selected on all rows, including the test rows. Select them on the training rows only.

划分之前打乱了各行：划分方式不应该改，而且选列时用的仍是全部的行，包括测试行。只用训练行来选列。
"""

import torch


def assess(x, y, k):
    order = torch.randperm(len(x))
    x, y = x[order], y[order]
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    spread = x - x.mean(dim=0)
    covariance = (spread * (sign - sign.mean()).unsqueeze(1)).mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(train, sign[:half].unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
