"""Pick the device for computations."""

import torch


def pick_device():
    """Return torch.device("cuda") if CUDA is available, else torch.device("cpu")."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
