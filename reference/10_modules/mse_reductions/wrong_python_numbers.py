"""`.item()` turned mean and sum into Python numbers. These have no graph, so `backward()` is not
possible. Return the 0-d tensors.

用 `.item()` 把平均值和总和变成了 Python 数：它们没有计算图，无法调用 `backward()`。请返回 0 维张
量。
"""


def mse_reductions(prediction, target):
    squared = (prediction - target.reshape(prediction.shape)) ** 2
    return squared, squared.mean().item(), squared.sum().item()
