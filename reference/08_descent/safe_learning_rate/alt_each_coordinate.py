import torch


def safe_learning_rate(a):
    borders = 1.0 / a
    return float(torch.min(borders))
