"""This is what you get when the model is not switched back: the prediction is right, but a training loop that goes on
afterwards trains without dropout and with frozen averages, and nothing tells it. Restore the mode. `model.training`
must be read before `eval()`: afterwards it is always False.

这是没有把模式切回来的结果：预测是对的，可之后继续训练时就没有 dropout 了，平均值也不再更新，而且没有任何提示。
要恢复模式。`model.training` 要在 `eval()` 之前读：之后再读就总是 False 了。
"""

import torch


def predict(model, x):
    model.eval()
    with torch.no_grad():
        return model(x)
