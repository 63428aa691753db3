"""A single swap, `transpose(0, 1)`, moves the height first, but the channels are now the middle
dim. They have to be the last dim.

只交换了一次（`transpose(0, 1)`）：高到了最前面，通道却在中间。通道应该是最后一维。
"""


def channels_last(x):
    return x.transpose(0, 1)
