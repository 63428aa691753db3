import torch


def split_heads(x, heads):
    """把 (b, t, h * d) 变成 (b, h, t, d) 返回，h 就是 `heads`。"""
    # TODO：把最后一维拆成两维，再把表示头的那一维移到表示步的那一维之前。
    raise NotImplementedError


def merge_heads(y):
    """把 (b, h, t, d) 变成 (b, t, h * d) 返回。"""
    # TODO：做 split_heads 的逆操作。
    raise NotImplementedError
