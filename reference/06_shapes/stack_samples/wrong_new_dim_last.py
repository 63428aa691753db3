"""With `dim=-1` the new dim is the last one. Where all sizes are equal the shape looks right, but
`batch[i]` is not a sample. The first dim has to count the samples.

`dim=-1` 把新维度放到了最后：各维一样大时，形状看着没错，但 `batch[i]` 并不是一个样本。
表示样本数的应该是第 0 维。
"""

import torch


def stack_samples(samples):
    return torch.stack(samples, dim=-1)
