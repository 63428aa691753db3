"""The batch is squeezed. With a single sample the new dim has size 1, so it is removed again. A
batch with one sample still needs its batch dim.

对批次做了 squeeze：只有一个样本时，新维度的大小是 1，又被去掉了。只有一个样本的批次也要有批次维。
"""

import torch


def stack_samples(samples):
    return torch.stack(samples).squeeze()
