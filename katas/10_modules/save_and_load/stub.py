"""Save the state of a model, and load it into a new model."""

import torch
from torch import nn


def make_model():
    """Return a model like those that the checker passes in; do not change this function."""
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    """Return the current state of model; later training must not change it."""
    # TODO: return the state
    raise NotImplementedError


def load(state):
    """Return a new model with this state."""
    # TODO: create a model and load the state into it
    raise NotImplementedError
