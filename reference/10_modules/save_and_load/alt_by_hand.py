"""Two lists of copies: parameters and buffers."""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    return [t.detach().clone() for t in [*model.parameters(), *model.buffers()]]


def load(state):
    model = make_model()
    with torch.no_grad():
        for mine, saved in zip([*model.parameters(), *model.buffers()], state, strict=True):
            mine.copy_(saved)
    return model
