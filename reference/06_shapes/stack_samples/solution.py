import torch


def stack_samples(samples):
    """Return the samples of the list as one tensor, with a new first dim that counts them."""
    return torch.stack(samples)
