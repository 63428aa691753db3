"""Move a model to a device and create its optimizer."""

import torch
from torch import nn


def make_model():
    """Return a model like those that the checker passes in; do not change this function."""
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    """Return (model, optimizer): the model on device, and SGD over its parameters."""
    # TODO: move the model and create its optimizer, in the right order
    raise NotImplementedError
