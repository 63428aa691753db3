# mistake: draws a second permutation for y from the same generator, so rows of x and y no longer belong together
import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    g = torch.Generator().manual_seed(seed)
    x = x[torch.randperm(len(x), generator=g)]
    y = y[torch.randperm(len(y), generator=g)]
    return TensorDataset(x, y)
