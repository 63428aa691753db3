"""Gradient recording is always enabled at the end. If the caller had disabled it, it is now
enabled. `with torch.no_grad():` restores the state from before.

最后一律打开了梯度记录：调用者事先关掉了它，之后却被打开了。`with torch.no_grad():` 结束时会恢复原来
的状态。
"""

import torch


def predict(model, x):
    was_training = model.training
    model.eval()
    torch.set_grad_enabled(False)
    prediction = model(x)
    torch.set_grad_enabled(True)
    model.train(was_training)
    return prediction
