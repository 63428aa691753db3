"""With `dim=1` the new dim comes after the first dim of the samples. It has to come first, at
`dim=0`.

`dim=1` 把新维度放在了样本的第 0 维之后。它应该排在最前面，也就是 `dim=0`。
"""

import torch


def stack_samples(samples):
    return torch.stack(samples, dim=1)
