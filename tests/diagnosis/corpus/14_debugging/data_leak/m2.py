# mistake: chooses from the training rows, but lets the rule be fitted to all rows, test rows included
import torch


def assess(x, y, k):
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    x_train, s_train = x[:half], sign[:half]
    spread = x_train - x_train.mean(dim=0)
    covariance = (spread * (s_train - s_train.mean()).unsqueeze(1)).mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    rule = torch.linalg.lstsq(x[:, columns], sign.unsqueeze(1)).solution
    answers = (x[half:, columns] @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
