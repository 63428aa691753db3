"""This is what you get when `x` is clamped before the powers: nothing overflows, but 998, 999 and
1000 have become the same number, and so have their shares. Subtract; do not cut off.

取幂之前用 `clamp` 限制 `x` 的范围，就会得到这个结果：确实不会溢出，但 998、999、1000 变成了同一个数，
所占的比例也就都一样了。应当减去一个数，而不是截断。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = x.clamp(-50, 50).exp()
    return powers / powers.sum(dim=1, keepdim=True)
