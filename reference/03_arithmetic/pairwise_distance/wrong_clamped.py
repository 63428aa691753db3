"""This is what you get from x² + y² - 2xy with the negative results raised to zero, by `clamp` or
`relu`: the nan is gone, its cause is not. Far from the origin the digits that matter were lost
before, so the other distances are wrong as well. Subtract the points first, then square.

用 x² + y² - 2xy、再用 `clamp` 或 `relu` 把负数变成 0，就会得到这个结果：nan 没有了，原因却还在。
离原点很远时，真正有用的那几位数字早就丢了，所以其他距离也是错的。请先让点相减，再平方。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    squares = (x**2).sum(dim=1)[:, None] + (y**2).sum(dim=1) - 2 * x @ y.T
    return squares.clamp(min=0)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
