"""The prediction was given the shape of the target. The values are right, but the squared errors
have the shape of `target`. They must have the shape of `prediction`.

预测值被改成了目标值的形状：数值是对的，可各元素的平方误差成了 `target` 的形状。题目要求形状
与 `prediction` 相同。
"""

from torch.nn import functional as F


def mse_reductions(prediction, target):
    prediction = prediction.reshape(target.shape)
    return tuple(F.mse_loss(prediction, target, reduction=how) for how in ("none", "mean", "sum"))
