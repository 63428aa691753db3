"""The sum was divided by the number of rows. For a single column this equals the mean, but a row of
several elements counts as one. Divide by the number of elements, or use `mean`.

总和除以了行数：只有一列时它等于平均值，但一行有好几个元素时，就把它们当成了一个。应除以元素个数，或
者直接用 `mean`。
"""


def mse_reductions(prediction, target):
    squared = (prediction - target.reshape(prediction.shape)) ** 2
    return squared, squared.sum() / len(prediction), squared.sum()
