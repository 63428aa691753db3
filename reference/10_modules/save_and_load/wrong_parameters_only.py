"""Only the parameters were saved. The averages of batch norm are buffers, so the loaded model
starts with new averages and predicts something else in evaluation mode; `strict=False` hides the
missing entries. `state_dict()` has both.

只保存了参数：batch norm 的平均值是缓冲区，不是参数，加载得到的模型用的是全新的平均值，在评估模式下
预测就不一样了；`strict=False` 还会隐藏缺少的项。`state_dict()` 里两者都有。
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
