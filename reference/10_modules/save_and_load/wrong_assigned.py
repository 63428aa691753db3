"""This is what you get when the tensors of the state become those of the model, by `assign=True` or by hand: the first
training of a loaded model changes the state, and every model loaded from it. Let the values be copied.

这是让状态里的张量直接成为模型的张量的结果（用了 `assign=True`，或者手工替换）：读回来的模型一训练，
状态就变了，从它读出的其他模型也跟着变。应当拷贝数值。
"""

from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    return {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}


def load(state):
    model = make_model()
    model.load_state_dict(state, assign=True)
    return model
