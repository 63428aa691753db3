def split_heads(x, heads):
    return x.unflatten(-1, (heads, -1)).permute(0, 2, 1, 3).contiguous()


def merge_heads(y):
    b, h, t, d = y.shape
    return y.permute(0, 2, 1, 3).contiguous().view(b, t, h * d)
