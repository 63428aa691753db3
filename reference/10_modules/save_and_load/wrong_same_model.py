"""`save` returns the model itself, and `load` returns it again. All loaded models are the same
object, so training one changes all of them. Save copies of the tensors and load them into a new
model.

`save` 返回模型本身，`load` 又原样返回它：加载得到的都是同一个模型，训练其中一个，全都跟着变。要保存
副本，再加载到新的模型里。
"""

from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    return model


def load(state):
    return state
