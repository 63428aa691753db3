"""This is what you get when the sum is taken in uint8 and 256 is added wherever the sum is not larger
than `a`: where `b` is 0 the sum equals `a` without having wrapped, and 256 is too much. Widen the
bytes before adding; then there is nothing to mend.

先按 uint8 相加，再给“和不大于 `a`”的位置补 256，就会得到这个结果：`b` 为 0 时，和本来就等于 `a`，
并没有回绕，这 256 是多加的。相加之前先转成更宽的 dtype，就不需要补救了。
"""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    wrapped = a + b
    return wrapped.long() + 256 * (wrapped <= a).long()
