"""The weight was used through `.data` or `.detach()`. The values are right, but no gradient reaches
`A`, so the layer cannot be trained. Use the tensor itself.

权重是通过 `.data` 或 `.detach()` 取的：数值是对的，但梯度传不到 `A`，这一层无法训练。直接用张量本
身。
"""


def linear_by_hand(x, A, b):
    return x @ A.detach().T + b
