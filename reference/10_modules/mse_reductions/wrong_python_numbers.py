"""This is what you get when `.item()` turns mean and sum into Python numbers: good for printing, but a
number has no graph, and `backward()` cannot start from it. Return the 0-d tensors.

这是用 `.item()` 把平均值和总和变成 Python 数字的结果：拿来打印没问题，但数字没有计算图，
`backward()` 无从开始。请返回 0 维张量。
"""


def mse_reductions(prediction, target):
    squared = (prediction - target.reshape(prediction.shape)) ** 2
    return squared, squared.mean().item(), squared.sum().item()
