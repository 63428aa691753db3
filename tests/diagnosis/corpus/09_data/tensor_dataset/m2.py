# mistake: writes the new order back into the caller's tensors, which should stay as they are
import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    torch.manual_seed(seed)
    order = torch.randperm(x.shape[0])
    x[:] = x[order]
    y[:] = y[order]
    return TensorDataset(x, y)
