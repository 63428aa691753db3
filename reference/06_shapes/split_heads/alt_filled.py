import torch


def split_heads(x, heads):
    b, t, features = x.shape
    d = features // heads
    y = torch.empty(b, heads, t, d, dtype=x.dtype, device=x.device)
    for i in range(heads):
        y[:, i] = x[:, :, i * d : (i + 1) * d]
    return y


def merge_heads(y):
    b, h, t, d = y.shape
    x = torch.empty(b, t, h * d, dtype=y.dtype, device=y.device)
    for i in range(h):
        x[:, :, i * d : (i + 1) * d] = y[:, i]
    return x
