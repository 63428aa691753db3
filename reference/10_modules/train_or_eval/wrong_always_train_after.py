"""This is what you get when the model is always put into training mode afterwards: one that came in evaluation mode is
then left in the wrong one. Ask for `model.training` before you switch.

这是事后一律切到训练模式的结果：传入时本来处于评估模式的模型，返回后就不对了。切换之前先看 `model.training`。
"""

import torch


def predict(model, x):
    model.eval()
    with torch.no_grad():
        prediction = model(x)
    model.train()
    return prediction
