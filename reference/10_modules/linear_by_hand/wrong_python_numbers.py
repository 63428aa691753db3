"""This is what you get when the result is filled with Python numbers: `.item()` takes a number out of the graph, so no
gradient reaches `A` and `b`, and `torch.zeros` is float32 whatever the inputs are. Compute with whole tensors.

这是用 Python 数一个个填结果的后果：`.item()` 把数从计算图里取了出来，梯度传不到 `A` 和 `b`；
`torch.zeros` 默认又是 float32，与输入的 dtype 无关。请直接用整个张量计算。
"""

import torch


def linear_by_hand(x, A, b):
    result = torch.zeros(len(x), len(A))
    for row in range(len(x)):
        for column in range(len(A)):
            result[row, column] = (x[row] @ A[column]).item() + b[column].item()
    return result
