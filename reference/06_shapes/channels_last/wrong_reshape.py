"""`reshape` (or `view`) to the new shape keeps the order of the elements, so one pixel gets
neighbouring elements of a single channel. The shape is right, but the picture is scrambled.
Reorder the dims instead.

用 `reshape`（或 `view`）改成新形状时，元素的先后顺序没有变，于是一个像素里装的是同一个通道里相邻
的几个数。形状虽然对，画面却乱了。请重排维度。
"""


def channels_last(x):
    channels, height, width = x.shape
    return x.reshape(height, width, channels)
