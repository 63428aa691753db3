"""This is what you get from `squeeze()` without a dim: with a single sample the dim that counts the
samples has size 1 as well and is squeezed away, so a number without dims comes back. Name the dim
to remove.

squeeze 时没有写明是哪一维，就会得到这个结果：只有一个样本时，样本那一维的大小也是 1，跟着一起被去掉，
返回的成了没有维度的数。请写明要去掉哪一维。
"""


def gather_targets(x, targets):
    return x.gather(1, targets[:, None]).squeeze()
