import torch


def cat_batches(batches, dim):
    joined = batches[0].movedim(dim, 0)
    for batch in batches[1:]:
        joined = torch.concatenate((joined, batch.movedim(dim, 0)))
    return joined.movedim(0, dim)
