"""This is what you get when the covariance runs over the training rows, but the means are still those of all rows: the test
rows keep a vote through the back door, and a lopsided one where the halves differ. The means, too, must come from the
training rows.

这是协方差只在训练行上求、平均值却仍取自全部数据的结果：测试行还是从后门投了票；两半差别大时，影响也大。
平均值同样只能由训练行得出。
"""

import torch


def assess(x, y, k):
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    spread = x - x.mean(dim=0)
    covariance = (spread * (sign - sign.mean()).unsqueeze(1))[:half].mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(train, sign[:half].unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
