"""Save the state of a model, and make a new model of it."""

import torch
from torch import nn


def make_model():
    """Return a model as the checker passes it in; leave this as it is."""
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    """Return the state of model as it is now; later training must not change it."""
    return {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}


def load(state):
    """Return a new model with this state."""
    model = make_model()
    model.load_state_dict(state)
    return model
