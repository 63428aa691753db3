# mistake: takes the training rows for the covariance, but still centres x and the labels by the means of all rows, so the test rows have a say
import torch


def assess(x, y, k):
    sign = 2.0 * y - 1.0
    half = len(x) // 2

    spread = x - x.mean(dim=0)
    centred = (sign - sign.mean()).unsqueeze(1)
    covariance = (spread[:half] * centred[:half]).mean(dim=0)
    columns = sorted(covariance.abs().topk(k).indices.tolist())

    train, test = x[:half, columns], x[half:, columns]
    rule = torch.linalg.lstsq(train, sign[:half].unsqueeze(1)).solution
    answers = (test @ rule).squeeze(1)
    right = (answers > 0) == (y[half:] == 1)
    return columns, right.float().mean().item()
