"""The last batch is dropped, because of `drop_last=True` or a number of batches that is rounded
down. The rows that do not fill a batch are never seen, without a warning. For 10 rows and batch
size 4, two rows must be left for a third batch.

丢掉了最后一批（用了 `drop_last=True`，或者把批数向下取整）：凑不满一批的样本再也看不到了，
而且没有任何提示。10 行、每批 4 行时，应当还剩 2 行组成第三批。
"""

from torch.utils.data import DataLoader, TensorDataset


def minibatches(x, y, batch_size):
    return DataLoader(TensorDataset(x, y), batch_size=batch_size, drop_last=True)
