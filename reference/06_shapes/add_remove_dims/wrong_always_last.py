"""This is what you get when the new dim is always put last, as with `unsqueeze(-1)` or `x[...,
None]`. `place` says where it belongs.

新维度总是放在最后面（例如 `unsqueeze(-1)`、`x[..., None]`）就会得到这个结果。它应该放在 `place` 指定的位置。
"""


def add_dim(x, place):
    return x.unsqueeze(-1)


def remove_dim(x, dim):
    return x.squeeze(dim)
