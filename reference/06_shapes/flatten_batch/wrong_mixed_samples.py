"""The batch dim is put last and then moved first by a transpose, as in `reshape(-1, batch).T`. The
shape is right, but each row mixes elements of all samples. Give the batch size first in
`reshape`.

先把批次放在最后，再转置回来（例如 `reshape(-1, batch).T`）：形状虽然对，
每一行里却混进了各个样本的元素。请在 `reshape` 里直接把批次的大小写在最前面。
"""


def flatten_batch(x):
    return x.reshape(-1, x.shape[0]).T
