"""Save the state of a model, and make a new model of it."""

import torch
from torch import nn


def make_model():
    """Return a model as the checker passes it in; leave this as it is."""
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    """Return the state of model as it is now; later training must not change it."""
    # TODO: take the state
    raise NotImplementedError


def load(state):
    """Return a new model with this state."""
    # TODO: make a model and give it the state
    raise NotImplementedError
