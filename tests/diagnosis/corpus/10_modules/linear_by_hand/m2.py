# mistake: the result is put together from Python numbers by torch.tensor, so no gradient flows back
import torch


def linear_by_hand(x, A, b):
    y = []
    for row in x:
        y.append([(row * weights).sum().item() + bias.item() for weights, bias in zip(A, b)])
    return torch.tensor(y, dtype=x.dtype, device=x.device)
