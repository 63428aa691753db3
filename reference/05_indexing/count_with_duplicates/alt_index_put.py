"""Use `index_put` with `accumulate=True`."""

import torch


def count_with_duplicates(counts, indices):
    one = torch.tensor(1, dtype=counts.dtype)
    return counts.index_put((indices,), one, accumulate=True)
