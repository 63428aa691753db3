"""This is what you get when `make_model` makes another model: the state that comes from the checker does not fit it, or
it predicts something else with the same numbers. Leave `make_model` as it was in the stub.

这是 `make_model` 生成了另一种模型的结果：评测时的状态与它对不上，或者同样的数在它那里算出别的预测。
请保持文件里原来的 `make_model`。
"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Tanh(), nn.Linear(4, 1))


def save(model):
    return {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}


def load(state):
    model = make_model()
    model.load_state_dict(state)
    return model
