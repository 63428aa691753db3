"""This is what you get when the batch is squeezed: with a single sample the new dim has size 1 and
is thrown away again. A batch of one is still a batch.

对批次做了 squeeze 就会得到这个结果：只有一个样本时，新维度的大小是 1，又被丢掉了。
只有一个样本的批次仍然是批次。
"""

import torch


def stack_samples(samples):
    return torch.stack(samples).squeeze()
