"""The columns were selected on the training rows, but the rule was fitted to all rows. Use only the
training rows for both; use the test rows only for the test.

选列只用了训练行，但拟合规则用了全部数据。选列和拟合都只能用训练行；测试行只用于测试。
"""

import torch


def assess(x, y, k):
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    spread = x[:half] - x[:half].mean(dim=0)
    deviation = sign[:half] - sign[:half].mean()
    covariance = (spread * deviation.unsqueeze(1)).mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(x[:, columns], sign.unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
