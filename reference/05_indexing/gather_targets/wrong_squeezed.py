"""`squeeze()` without a dim removes all dims of size 1. With a single sample, it also removes the
dim of the samples, so the result has no dim. Specify the dim to remove.

`squeeze` 没有写明是哪一维，会去掉所有大小为 1 的维度。只有一个样本时，样本那一维也被去掉了，
返回的是没有维度的张量。请写明要去掉哪一维。
"""


def gather_targets(x, targets):
    return x.gather(1, targets[:, None]).squeeze()
