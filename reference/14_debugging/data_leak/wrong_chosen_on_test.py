"""This is what you get when the columns are chosen on the test rows alone: that is the leak at its worst, since the choice now
fits nothing but the rows it is tested on. Choose on the training rows, the first half.

这是只用测试行来选列的结果：泄漏得更彻底了，选出来的列恰恰只适合用来测试的那些行。要用训练行（前一半）来选。
"""

import torch


def assess(x, y, k):
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    spread = x[half:] - x[half:].mean(dim=0)
    deviation = sign[half:] - sign[half:].mean()
    covariance = (spread * deviation.unsqueeze(1)).mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(train, sign[:half].unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
