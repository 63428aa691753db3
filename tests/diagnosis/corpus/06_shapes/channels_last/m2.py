# mistake: transpose(0, 2) swaps channels and width, so the picture is (width, height, channels), mirrored along its diagonal


def channels_last(x):
    """Return the image `x`, (channels, height, width), as (height, width, channels)."""
    return x.transpose(0, 2)
