"""This is what you get when gradient recording is switched on at the end, whatever it was before: a caller who had
switched it off finds it on again. `with torch.no_grad():` goes back to the state before it.

这是最后一律打开梯度记录的结果：调用者本来关着，之后却被打开了。
`with torch.no_grad():` 结束时会回到进入之前的状态。
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
