"""This is what you get when both tensors are squeezed: mean and sum are right, but for a column the squared errors
come back as `(n,)`, not in the shape of `prediction`. Change the shape of `target` alone.

这是对两个张量都做 `squeeze` 的结果：平均值和总和没错，但遇到一列时，逐元素的平方误差变成了 `(n,)`，
不再是 `prediction` 的形状。只改 `target` 的形状就够了。
"""


def mse_reductions(prediction, target):
    squared = (prediction.squeeze() - target.squeeze()) ** 2
    return squared, squared.mean(), squared.sum()
