"""The quotient is converted to the dtype of the inputs, for example by `(a / b).to(a.dtype)` or
`.long()`. For integers this cuts off the fraction: 7 divided by 2 gives 3. Return the quotient
without a conversion.

商又被转换成了输入的 dtype，例如 `(a / b).to(a.dtype)` 或 `.long()`：对整数来说小数部分被截掉了，
7 除以 2 得到 3。商不要再转换，直接返回就行。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a + b, a - b, a * b, (a / b).to(a.dtype), -a
