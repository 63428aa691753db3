"""This is what you get when only the dropout layers are put into evaluation mode: batch norm still computes with the
averages of this batch, and changes the stored ones. `model.eval()` switches every layer.

这是只把 dropout 层切到评估模式的结果：batch norm 仍然用当前这一批的平均值，还会更新已存下的平均值。
`model.eval()` 会切换所有的层。
"""

import torch
from torch import nn


def predict(model, x):
    layers = [(m, m.training) for m in model.modules() if isinstance(m, nn.Dropout)]
    for layer, _ in layers:
        layer.eval()
    with torch.no_grad():
        prediction = model(x)
    for layer, mode in layers:
        layer.train(mode)
    return prediction
