"""`torch.cat` joins the samples along their own first dim. It creates no new dim, so the samples
are no longer separate. Use the operation that creates a new dim.

`torch.cat` 让样本沿着自己的第 0 维首尾相接，没有新增维度，也就分不清一个样本到哪里为止。
请用会新建维度的那个操作。
"""

import torch


def stack_samples(samples):
    return torch.cat(samples)
