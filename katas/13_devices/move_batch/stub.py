"""Move everything in a batch to a device."""

import torch


def move_batch(batch, device):
    """Return a copy of the nested batch whose tensors are on device."""
    # TODO: tensors, dicts, lists, tuples, and the rest
    raise NotImplementedError
