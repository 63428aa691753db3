"""The columns were selected on all rows, so they fit the test rows too, by chance. The rule is then
tested on rows that were used to select its columns. Select the columns on the training rows
only.

选列时用了全部数据：选出的列碰巧与测试行也相符，于是规则就在选列时用过的数据上接受测试。只用训练行来
选列。
"""

import torch


def assess(x, y, k):
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    offset = x - x.mean(dim=0)
    covariance = (offset * (sign - sign.mean()).unsqueeze(1)).mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(train, sign[:half].unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
