import torch


def swap_two(x, first, second):
    return torch.movedim(x, (first, second), (second, first))
