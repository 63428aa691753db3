"""This is what you get when `b` is turned into a column: each sample then gets one number of it on all outputs,
which goes unseen when there are as many samples as outputs. `b` has one number per output; add it as it
is.

这是把 `b` 变成一列的结果：每个样本的所有输出都加上了同一个数；样本数与输出数恰好相等时就看不出来。
`b` 的每个数对应一个输出，直接相加就行。
"""


def linear_by_hand(x, A, b):
    return x @ A.T + b.unsqueeze(1)
