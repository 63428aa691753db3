import torch


def cat_batches(batches, dim):
    slices = []
    for batch in batches:
        slices.extend(batch.unbind(dim))
    return torch.stack(slices, dim=dim)
