"""The result was filled with Python numbers. `.item()` takes a value out of the graph, so no
gradient reaches `A` and `b`, and `torch.zeros` is float32 whatever the dtype of the
inputs. Compute with whole tensors.

结果是用 Python 数一个个填进去的：`.item()` 取出的数不在计算图里，梯度传不
到 `A` 和 `b`；`torch.zeros` 默认是 float32，与输入的 dtype 无关。请直接用整个张量计算。
"""

import torch


def linear_by_hand(x, A, b):
    result = torch.zeros(len(x), len(A))
    for row in range(len(x)):
        for column in range(len(A)):
            result[row, column] = (x[row] @ A[column]).item() + b[column].item()
    return result
