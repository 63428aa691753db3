"""Both tensors were squeezed. Mean and sum are right, but for a column the squared errors have
shape `(n,)`, not that of `prediction`. Change only the shape of `target`.

对两个张量都做了 `squeeze`：平均值和总和没错，但输入是一列时，逐元素的平方误差变成了 `(n,)`，不再
是 `prediction` 的形状。只改 `target` 的形状就够了。
"""


def mse_reductions(prediction, target):
    squared = (prediction.squeeze() - target.squeeze()) ** 2
    return squared, squared.mean(), squared.sum()
