"""The graph was cut: the values are right, but no gradient reaches `prediction`, so the loss cannot
be used for training. Do not use `detach()`, `.data` or `no_grad` here.

中途切断了计算图：数值没错，但梯度传不到 `prediction`，这样的损失无法用来训练。不要
用 `detach()`、`.data` 或 `no_grad`。
"""


def mae_and_mse(prediction, target):
    error = prediction.detach() - target
    return error.abs().mean(), (error**2).mean()
