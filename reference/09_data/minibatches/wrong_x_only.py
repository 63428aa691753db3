"""This is what you get when only `x` is in the dataset: the batches come without their targets. Tie
both tensors together, so that each step of the loop gives `xb` and `yb`.

这是数据集里只放了 `x` 的结果：每一批都没有对应的目标值。把两个张量配成一对，
让循环的每一步同时给出 `xb` 和 `yb`。
"""

from torch.utils.data import DataLoader


def minibatches(x, y, batch_size):
    return DataLoader(x, batch_size=batch_size)
