# mistake: stack makes a new dim instead of joining along the existing one
import torch


def cat_batches(batches, dim):
    """Return the tensors of the list joined along the existing dim `dim`."""
    return torch.stack(batches, dim=dim)
