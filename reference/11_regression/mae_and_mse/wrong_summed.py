"""The errors were summed. A sum grows with the number of elements, so losses of different batches
cannot be compared. Divide by the number of elements.

对误差求了和，没有求平均：总和会随元素个数变大，不同批次的损失就没法比较。要除以元素个数。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.abs().sum(), (error**2).sum()
