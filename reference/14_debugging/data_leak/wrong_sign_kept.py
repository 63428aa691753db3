"""This is what you get when the columns are chosen by the covariance with its sign: a column with a large negative
covariance goes with `y` just as closely, in the opposite direction, and is passed over. The task goes by the size.

这是按带符号的协方差挑选列的结果：协方差是很大的负数，说明这一列与 `y` 的关系同样密切，只是方向相反，却被漏掉了。
题目看的是绝对值的大小。
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
