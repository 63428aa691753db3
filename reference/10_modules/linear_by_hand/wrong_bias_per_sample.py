"""`b` runs along the samples, so each sample gets one element of `b` on all its outputs: `b` was
turned into a column, or it was added while the samples were in the last dim. With as many samples
as outputs, this raises no error. `b` has one element per output: add it, with its shape unchanged,
to the result of shape (n, outputs).

`b` 是沿着样本加上去的：每个样本的所有输出都加上了同一个数。可能是把 `b` 变成了一列，也可能是相加的时
候最后一维还是样本；样本数与输出数相等时不会报错。`b` 的每个元素对应一个输出：保持它的形状，加到形状为
（n, 输出数）的结果上。
"""


def linear_by_hand(x, A, b):
    return x @ A.T + b.unsqueeze(1)
