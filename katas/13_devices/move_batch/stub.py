"""Move all tensors of a nested batch to a device."""

import torch


def move_batch(batch, device):
    """Return a copy of the nested batch whose tensors are on device."""
    # TODO: handle tensors, dicts, lists, tuples and other values
    raise NotImplementedError
