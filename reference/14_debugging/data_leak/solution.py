"""An assessment whose accuracy is too high: find the bug and fix it."""

import torch


def assess(x, y, k):
    """Select k columns, fit, test; return (sorted column indices, accuracy)."""
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    spread = x[:half] - x[:half].mean(dim=0)
    deviation = sign[:half] - sign[:half].mean()
    covariance = (spread * deviation.unsqueeze(1)).mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(train, sign[:half].unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
