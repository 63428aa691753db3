# mistake: cat joins along the first dim that the samples already have, so three of (4, 5) give (12, 5)
import torch


def stack_samples(samples):
    """Return the samples of the list as one tensor, with a new first dim that counts them."""
    return torch.cat(samples, dim=0)
