"""This is what you get when the loader drops the last batch: with `drop_last=True`, or with a number
of batches rounded down, the rows that do not fill a batch are never seen, and nothing warns you.
Look at how your code treats 10 rows with a batch size of 4: two rows must remain for a third batch.

这是丢掉最后一批的结果：用了 `drop_last=True`，或者把批数向下取整，凑不满一批的样本就再也看不到了，
而且没有任何提示。想一想 10 行、每批 4 行的情形：应当还剩 2 行组成第三批。
"""

from torch.utils.data import DataLoader, TensorDataset


def minibatches(x, y, batch_size):
    return DataLoader(TensorDataset(x, y), batch_size=batch_size, drop_last=True)
