"""A deep copy of the state_dict."""

import copy

from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    return copy.deepcopy(model.state_dict())


def load(state):
    model = make_model()
    model.load_state_dict(state)
    return model
