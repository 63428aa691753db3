"""This is what you get when the products are added up, as `(a * b).sum()` does: one number, the dot
product of all elements. Here every product stays at its own place.

把乘积又加在一起（例如 `(a * b).sum()`）就会得到这个结果：只剩一个数，也就是所有元素的点积。
这里要求每个乘积留在自己的位置上。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a * b).sum()
