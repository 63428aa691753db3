import torch


def split_heads(x, heads):
    return torch.stack(x.chunk(heads, dim=-1), dim=1)


def merge_heads(y):
    return torch.cat(y.unbind(1), dim=-1)
