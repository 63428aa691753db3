"""This is what you get when the mean is turned back into the dtype of `x`: for integers the
fraction is cut off. The mean is to stay float32.

把均值又转换回 `x` 的 dtype，就会得到这个结果：对整数来说小数部分被截掉了。均值应当保持 float32。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.float().mean().to(x.dtype), x.sum()
