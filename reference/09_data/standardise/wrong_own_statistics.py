"""This is what you get when the test set is standardised by its own mean and deviation: the same number then
means different things in the two sets, and the test result no longer says how the model does on new data.
Measure on `train`, and use that for both.

这是测试集用了自己的平均值和标准差的结果：同一个数在两个集合里含义不同，测试结果也就说明不了模型在新数据上的表现。
只在 `train` 上统计，两边都用它。
"""

import torch


def scaled(part):
    std = part.std(dim=0, correction=0)
    return (part - part.mean(dim=0)) / torch.where(std == 0, torch.ones_like(std), std)


def standardise(train, test):
    return scaled(train), scaled(test)
