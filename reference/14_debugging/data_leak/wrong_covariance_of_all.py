"""This is what you get when the means come from the training rows, but the products are still averaged over all rows: the
labels of the test rows go on choosing the columns. A covariance has two steps, the means and the mean of the
products, and both may see training rows only.

这是平均值只取自训练行、乘积却仍对全部行求平均的结果：测试行的标签照样参与选列。
协方差分两步，先求平均值，再对乘积求平均；两步都只能看训练行。
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
