"""This is what you get when ln x is multiplied by ln 2 and by ln 10: the change of base goes the
other way round. Test it on x = 2 and on x = 10, whose logarithms to base 2 and to base 10 are 1.

这是把 ln x 乘以 ln 2 和 ln 10 的结果：换底公式用反了。用 x = 2 和 x = 10 验证一下：
以 2 为底的 2 的对数、以 10 为底的 10 的对数都是 1。
"""

import math

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    ln = x.log()
    return x**2, x.sqrt(), x.exp(), ln, ln * math.log(2), ln * math.log(10)
