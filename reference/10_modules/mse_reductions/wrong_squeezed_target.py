"""`squeeze()` was applied to the target. This helps when the target is a column. When the
prediction is the column, `(n, 1)` and `(n,)` are still broadcast. Give the target the shape of
the prediction.

对目标值做了 `squeeze()`：目标值是一列时有用；预测值是一列时，仍然是 `(n, 1)` 对 `(n,)`，还是会广
播。请让目标值的形状与预测值一致。
"""

from torch.nn import functional as F


def mse_reductions(prediction, target):
    target = target.squeeze()
    return tuple(F.mse_loss(prediction, target, reduction=how) for how in ("none", "mean", "sum"))
