"""`x` is squeezed before it is flattened. A batch with a single sample loses its first dim, and
the lines of that sample are treated as samples. Remove the squeeze.

展平之前先对 `x` 做了 `squeeze`：只有一个样本的批次丢掉了第 0 维，样本里的各行被当成了一个个样本。
请去掉 `squeeze`。
"""

import torch


def flatten_batch(x):
    x = x.squeeze()
    return x.reshape(len(x), -1)
