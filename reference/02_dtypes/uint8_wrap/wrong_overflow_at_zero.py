"""The sum is computed in uint8, and 256 is added wherever the sum is not greater than `a`. Where
`b` is 0, the sum equals `a` without an overflow, so 256 is wrong. Convert before you add; then
no correction is needed.

先按 uint8 相加，再给“和不大于 `a`”的位置补 256：`b` 为 0 时，和本来就等于 `a`，并没有溢出，
这 256 是多加的。相加之前先转换 dtype，就不需要修正了。
"""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    wrapped = a + b
    return wrapped.long() + 256 * (wrapped <= a).long()
