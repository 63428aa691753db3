"""The model is always put into training mode afterwards. A model that was in evaluation mode is
then in the wrong mode. Read `model.training` before you switch, and restore that mode.

事后一律切到了训练模式：传入时处于评估模式的模型，返回后模式就不对了。切换之前先读
取 `model.training`，之后恢复它。
"""

import torch


def predict(model, x):
    model.eval()
    with torch.no_grad():
        prediction = model(x)
    model.train()
    return prediction
