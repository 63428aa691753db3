"""This is what you get when `save` hands out the model itself and `load` returns it: there is only one model under several
names, and training one of them trains them all. Save copies, and load them into a new model.

这是 `save` 交出模型本身、`load` 又原样返回的结果：只有一个模型，不过换了几个名字，训练其中一个，全都跟着变。
要保存副本，再读进新的模型。
"""

from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    return model


def load(state):
    return state
