import torch


def cat_batches(batches, dim):
    shape = list(batches[0].shape)
    shape[dim] = sum(batch.shape[dim] for batch in batches)
    result = torch.empty(shape, dtype=batches[0].dtype, device=batches[0].device)
    start = 0
    for batch in batches:
        result.narrow(dim, start, batch.shape[dim]).copy_(batch)
        start += batch.shape[dim]
    return result
