# mistake: reshape gives the right shape but leaves the elements in their old order, so the channels are scattered over the picture


def channels_last(x):
    """Return the image `x`, (channels, height, width), as (height, width, channels)."""
    c, h, w = x.shape
    return x.reshape(h, w, c)
