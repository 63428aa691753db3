"""This is what you get when the sum is divided by the number of rows: for a column that is the mean, but
a row of several numbers counts as one. Divide by the number of elements, or let PyTorch take the mean.

这是用总和除以行数的结果：只有一列时碰巧等于平均值，可一行有好几个数时就把它们当成了一个。
应除以元素个数，或者直接让 PyTorch 求平均。
"""


def mse_reductions(prediction, target):
    squared = (prediction - target.reshape(prediction.shape)) ** 2
    return squared, squared.sum() / len(prediction), squared.sum()
