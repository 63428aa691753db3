"""This is what you get when the batch ends up last and is turned back by a transpose, as in
`reshape(-1, batch).T`: the shape is right, but each row gathers elements of all the samples. Put
the batch first in `reshape` at once.

先把批次放到最后、再转置回来（例如 `reshape(-1, batch).T`），就会得到这个结果：形状虽然对，
每一行里却混进了各个样本的元素。请在 `reshape` 里直接把批次写在第一位。
"""


def flatten_batch(x):
    return x.reshape(-1, x.shape[0]).T
