"""Pick the device for computations."""

import torch


def pick_device():
    """Return torch.device("cuda") if CUDA is available, else torch.device("cpu")."""
    # TODO: check for CUDA and return the device
    raise NotImplementedError
