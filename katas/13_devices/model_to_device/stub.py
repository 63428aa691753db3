"""Move a model to a device and give it an optimizer."""

import torch
from torch import nn


def make_model():
    """Return a model as the checker passes it in; leave this as it is."""
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    """Return (model, optimizer): the model on device, and SGD over its parameters."""
    # TODO: move the model and make its optimizer, in the right order
    raise NotImplementedError
