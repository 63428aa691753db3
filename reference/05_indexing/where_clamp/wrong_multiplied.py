"""In `x.sqrt() * (x > 0)`, the root of a negative number is `nan`, and `nan` times 0 is `nan`. Use
`torch.where`, and do not compute the root of negative numbers.

在 `x.sqrt() * (x > 0)` 里，负数开方得 nan，而 nan 乘以 0 仍然是 nan。请使用 `torch.where`，
并且不要对负数开方。
"""


def where_clamp(x):
    return x.sqrt() * (x > 0)
