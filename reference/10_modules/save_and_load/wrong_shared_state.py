"""The `state_dict()` was returned as it is, or as a shallow copy. Its tensors share memory with the
model, so further training changes the saved state too. Copy every tensor.

直接返回了 `state_dict`（或只做了浅拷贝）：里面的张量与模型共享内存，继续训练会把保存的状态一起改
掉。每个张量都要拷贝一份。
"""

from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    return model.state_dict()


def load(state):
    model = make_model()
    model.load_state_dict(state)
    return model
