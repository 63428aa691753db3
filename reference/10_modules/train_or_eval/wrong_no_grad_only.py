"""This is what you get when `torch.no_grad()` is taken for evaluation mode: it only stops the recording. Dropout still
drops numbers, and batch norm uses the batch and even updates its averages. Call `model.eval()` as well.

这是把 `torch.no_grad()` 当成评估模式的结果：它只是不再记录梯度。dropout 照样丢数，batch norm 用的是当前这一批，
连平均值都更新了。还要调用 `model.eval()`。
"""

import torch


def predict(model, x):
    with torch.no_grad():
        return model(x)
