"""This is what you get when each row's greatest value is taken: that is the class the model
prefers, and `targets` is never looked at.

取了每一行的最大值就会得到这个结果：那是模型最看好的类别，`targets` 根本没有用到。
"""


def gather_targets(x, targets):
    return x.amax(dim=1)
