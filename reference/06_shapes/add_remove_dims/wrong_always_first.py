"""The new dim is always the first one, as with `unsqueeze(0)` or `x[None]`. Put it at the index
that `place` gives.

新维度总是放在了最前面（例如 `unsqueeze(0)`、`x[None]`）。它应该放在 `place` 指定的位置。
"""


def add_dim(x, place):
    return x.unsqueeze(0)


def remove_dim(x, dim):
    return x.squeeze(dim)
