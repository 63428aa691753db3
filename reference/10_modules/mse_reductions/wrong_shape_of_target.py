"""This is what you get when the prediction is given the shape of the target: the numbers are right, but the squared
errors then have the target's shape. They are asked for in the shape of `prediction`.

这是把预测值改成目标值的形状的结果：数值是对的，可各元素的平方误差成了目标值的形状。
题目要求形状与 `prediction` 相同。
"""

from torch.nn import functional as F


def mse_reductions(prediction, target):
    prediction = prediction.reshape(target.shape)
    return tuple(F.mse_loss(prediction, target, reduction=how) for how in ("none", "mean", "sum"))
