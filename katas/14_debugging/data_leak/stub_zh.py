"""这种评估方法得到的准确率过高：找出错误，把它修好。"""

import torch


def assess(x, y, k):
    """选出 k 列，拟合，测试；返回 (从小到大的列编号, 准确率)。"""
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
