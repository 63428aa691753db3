"""The model was not switched back. The prediction is right, but later training runs without dropout
and with fixed averages, and there is no warning. Restore the mode. Read `model.training` before
`eval()`: afterwards it is always False.

没有把模式切换回来：预测是对的，但之后继续训练时就没有 dropout 了，平均值也不再更新，而且没有任何提
示。要恢复模式。`model.training` 要在 `eval()` 之前读：之后再读就总是 False 了。
"""

import torch


def predict(model, x):
    model.eval()
    with torch.no_grad():
        return model(x)
