# mistake: a bare reshape to (b, h, t, d) cuts the steps instead of the features, and the way back undoes it so that the round trip looks right


def split_heads(x, heads):
    """Return (b, t, h * d) as (b, h, t, d), where h is `heads`."""
    b, t, width = x.shape
    return x.reshape(b, heads, t, width // heads)


def merge_heads(y):
    """Return (b, h, t, d) as (b, t, h * d)."""
    b, h, t, d = y.shape
    return y.reshape(b, t, h * d)
