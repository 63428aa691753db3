"""This is what you get when the columns are chosen on the training rows, but the rule is fitted to all rows: the leak has only
moved. Choosing and fitting both belong to the training rows; the test rows come last and once.

这是选列只用训练行、拟合规则却用了全部数据的结果：泄漏只是换了个地方。选列和拟合都只能用训练行；测试行最后才用，只用一次。
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
