"""`b` was turned into a column, so each sample gets one element of `b` on all its outputs. With as
many samples as outputs, this raises no error. `b` has one element per output; add it without
changing its shape.

`b` 被变成了一列：每个样本的所有输出都加上了同一个数；样本数与输出数相等时不会报错。`b` 的每个元素对
应一个输出，直接相加就行。
"""


def linear_by_hand(x, A, b):
    return x @ A.T + b.unsqueeze(1)
