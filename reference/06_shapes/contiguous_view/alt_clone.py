import torch


def contiguous_view(x):
    return x.clone(memory_format=torch.contiguous_format).flatten()
