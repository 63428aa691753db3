"""The tensors of the state became the tensors of the model, with `assign=True` or by hand. Training
a loaded model then changes the state and every other model loaded from it. Copy the values.

状态里的张量直接成了模型的张量（用了 `assign=True`，或者手工替换）：加载得到的模型一训练，状态就变
了，用它加载的其他模型也跟着变。应当拷贝数值。
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
