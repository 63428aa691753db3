"""This is what you get when the new dim is always put first, as with `unsqueeze(0)` or `x[None]`.
`place` says where it belongs.

新维度总是放在最前面（例如 `unsqueeze(0)`、`x[None]`）就会得到这个结果。它应该放在 `place` 指定的位置。
"""


def add_dim(x, place):
    return x.unsqueeze(0)


def remove_dim(x, dim):
    return x.squeeze(dim)
