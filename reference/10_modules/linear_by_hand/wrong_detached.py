"""This is what you get when the weight is taken through `.data` or `.detach()`: the numbers are right, but no
gradient reaches `A`, and the layer would never learn. Use the tensors as they are.

这是通过 `.data` 或 `.detach()` 取权重的结果：数值是对的，可梯度传不到 `A`，这一层永远学不会。
直接用这些张量就好。
"""


def linear_by_hand(x, A, b):
    return x @ A.detach().T + b
