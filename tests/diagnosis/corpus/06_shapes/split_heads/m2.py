# mistake: after the transpose the memory is not in order, so view in merge_heads crashes


def split_heads(x, heads):
    """Return (b, t, h * d) as (b, h, t, d), where h is `heads`."""
    b, t, width = x.shape
    return x.reshape(b, t, heads, width // heads).transpose(1, 2)


def merge_heads(y):
    """Return (b, h, t, d) as (b, t, h * d)."""
    b, h, t, d = y.shape
    back = y.contiguous().transpose(1, 2)
    return back.view(b, t, h * d)
