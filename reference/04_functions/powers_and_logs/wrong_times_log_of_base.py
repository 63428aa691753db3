"""ln x is multiplied by ln 2 and by ln 10: the change of base is reversed. Test it with x = 2 and
x = 10: the logarithm of 2 to base 2 and of 10 to base 10 is 1.

ln x 乘上了 ln 2 和 ln 10：换底公式用反了。用 x = 2 和 x = 10 验证一下：
以 2 为底的 2 的对数、以 10 为底的 10 的对数都是 1。
"""

import math

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    ln = x.log()
    return x**2, x.sqrt(), x.exp(), ln, ln * math.log(2), ln * math.log(10)
