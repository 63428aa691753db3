"""This is what you get when the quotient is turned back into the dtype of the inputs, as `(a /
b).to(a.dtype)` or `.long()` does: for integers the fraction is cut off, and 7 over 2 becomes 3.
Return the quotient as the division makes it.

把商又转换成输入的 dtype（例如 `(a / b).to(a.dtype)` 或 `.long()`）就会得到这个结果：
对整数来说小数部分被截掉了，7 除以 2 变成了 3。除法得到的结果直接返回就行，不要再转换。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a + b, a - b, a * b, (a / b).to(a.dtype), -a
