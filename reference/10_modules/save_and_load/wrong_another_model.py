"""`make_model` creates a different model. The state does not fit it, or it predicts something else
with the same parameters. Restore `make_model` from the stub.

`make_model` 创建的是另一种模型：状态与它对不上，或者同样的参数得到不同的预测。请恢复文件里原来
的 `make_model`。
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
