"""This is what you get when only the parameters are saved: the averages of batch norm are buffers, not parameters, and the
loaded model starts with fresh ones. In evaluation mode it then predicts something else; `strict=False` hides what is
missing. `state_dict()` has both.

这是只保存了参数的结果：batch norm 的平均值是 buffer，不是参数，读回来的模型用的是全新的平均值，
在评估模式下预测就不一样了；`strict=False` 还会把缺的东西瞒过去。`state_dict()` 里两者都有。
"""

from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    return {name: p.detach().clone() for name, p in model.named_parameters()}


def load(state):
    model = make_model()
    model.load_state_dict(state, strict=False)
    return model
