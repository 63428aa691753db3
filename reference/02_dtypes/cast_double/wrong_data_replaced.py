"""This is what you get when `x.data` is replaced by the converted numbers: the result is float64, but
only because the caller's own tensor has become float64 too. The methods return a new tensor; that is
all you need.

用转换后的数替换 `x.data`，就会得到这个结果：返回的确实是 float64，但那是因为调用者自己的张量也被改成了 float64。
这几个方法本来就返回新张量，直接用返回值就够了。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    x.data = x.data.type(torch.float64)
    return x


def by_double(x: torch.Tensor) -> torch.Tensor:
    x.data = x.data.double()
    return x


def by_to(x: torch.Tensor) -> torch.Tensor:
    x.data = x.data.to(torch.float64)
    return x
