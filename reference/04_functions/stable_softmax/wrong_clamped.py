"""`x` is clamped before the exponential. Nothing overflows, but 998, 999 and 1000 become the same
number and get the same result. Subtract a number from each row instead of clamping.

取幂之前用 `clamp` 限制了 `x` 的范围：确实不会溢出，但 998、999、1000 变成了同一个数，
结果也就都一样了。应当让每一行减去一个数，而不是截断。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = x.clamp(-50, 50).exp()
    return powers / powers.sum(dim=1, keepdim=True)
