import torch


def stack_samples(samples):
    # Concatenated along their first dim, the samples only need a reshape.
    return torch.cat(samples).view(len(samples), *samples[0].shape)
