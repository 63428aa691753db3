import torch


def stack_samples(samples):
    return torch.cat([sample.unsqueeze(0) for sample in samples], dim=0)
