import torch


def gradients_by_formula(x, y, w, b):
    mean_x, mean_y = torch.mean(x), torch.mean(y)
    dw = 2 * (w * (x * x).mean() + b * mean_x - (x * y).mean())
    db = 2 * (w * mean_x + b - mean_y)
    return dw, db
