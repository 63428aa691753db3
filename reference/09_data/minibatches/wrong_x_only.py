"""The dataset holds `x` only, so the batches have no targets. Combine both tensors, so that each
step of the loop gives `xb` and `yb`.

数据集里只有 `x`：每一批都没有对应的目标值。请把两个张量配成一对，让循环的每一步同时给
出 `xb` 和 `yb`。
"""

from torch.utils.data import DataLoader


def minibatches(x, y, batch_size):
    return DataLoader(x, batch_size=batch_size)
