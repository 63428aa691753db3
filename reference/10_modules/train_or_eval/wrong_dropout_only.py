"""Only the dropout layers were put into evaluation mode. Batch norm still uses the averages of this
batch and updates the stored ones. `model.eval()` switches every layer.

只把 dropout 层切到了评估模式：batch norm 仍然用当前批次的平均值，还会更新已存下的平均
值。`model.eval()` 会切换所有的层。
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
