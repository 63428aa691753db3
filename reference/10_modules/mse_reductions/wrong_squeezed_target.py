"""This is what you get when `squeeze()` is to make the shapes fit: it helps where the target is a column, but where the
prediction is the column, `(n, 1)` still meets `(n,)` and is broadcast. Give the target the shape of the prediction.

这是想靠 `squeeze()` 让形状一致的结果：目标值是一列时它有用，可预测值是一列时，仍然是 `(n, 1)` 对 `(n,)`，
又发生了广播。请让目标值的形状与预测值一致。
"""

from torch.nn import functional as F


def mse_reductions(prediction, target):
    target = target.squeeze()
    return tuple(F.mse_loss(prediction, target, reduction=how) for how in ("none", "mean", "sum"))
