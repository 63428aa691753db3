"""This is what you get from one swap, `transpose(0, 1)`: the height is first now, but the channels
stand in the middle. They have to go on to the end.

这是只交换一次（`transpose(0, 1)`）的结果：高到了最前面，通道却停在中间，还要继续移到最后。
"""


def channels_last(x):
    return x.transpose(0, 1)
