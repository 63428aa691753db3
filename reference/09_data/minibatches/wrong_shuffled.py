"""This is what you get when the loader shuffles: the batches hold the right rows in another order.
Shuffling is often what training wants, but here the order of the data was asked for; look at the
`shuffle` argument.

这是加载器打乱了顺序的结果：样本都在，但次序变了。训练时常常需要打乱，可这道题要求保持数据原来的顺序；
看看 `shuffle` 这个参数。
"""

from torch.utils.data import DataLoader, TensorDataset


def minibatches(x, y, batch_size):
    return DataLoader(TensorDataset(x, y), batch_size=batch_size, shuffle=True)
