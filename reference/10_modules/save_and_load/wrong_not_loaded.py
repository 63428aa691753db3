"""The state was not loaded into the new model, so its values are random, without a warning. Call
`load_state_dict` on it.

没有把状态加载进新模型：它的数值是随机的，而且没有任何提示。要对它调用 `load_state_dict`。
"""

from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    return {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}


def load(state):
    return make_model()
