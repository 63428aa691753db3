import torch


def split_heads(x, heads):
    """Return (b, t, h * d) as (b, h, t, d), where h is `heads`."""
    batch, steps, features = x.shape
    return x.reshape(batch, steps, heads, features // heads).transpose(1, 2)


def merge_heads(y):
    """Return (b, h, t, d) as (b, t, h * d)."""
    return y.transpose(1, 2).flatten(2)
