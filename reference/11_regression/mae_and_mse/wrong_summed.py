"""This is what you get with sums: they grow with the number of elements, so that losses of different batches
cannot be compared. Divide by the number of elements.

这是求和而不求平均的结果：数值会随元素个数变大，不同批次的损失就没法比较。要除以元素个数。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.abs().sum(), (error**2).sum()
