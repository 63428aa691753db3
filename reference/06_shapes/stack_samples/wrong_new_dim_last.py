"""This is what you get when the new dim is put last, with `dim=-1`: where the sizes are equal the
shape looks right, but `batch[i]` is no sample. The samples are counted by the first dim.

把新维度放到了最后（`dim=-1`）就会得到这个结果：各维一样大时，形状看着没错，但 `batch[i]` 并不是一个样本。
表示样本数的应该是第一维。
"""

import torch


def stack_samples(samples):
    return torch.stack(samples, dim=-1)
