"""This is what you get from `reshape` (or `view`) to the new shape: the numbers keep their old
order and are only cut at other places, so a pixel is filled with three neighbours from one channel.
The shape is right and the picture is scrambled. Let the dims change places.

这是用 `reshape`（或 `view`）改成新形状的结果：数字的顺序没变，只是断开的地方不同，
于是一个像素里装的是同一个通道里相邻的几个数。形状虽然对，画面却乱了。请让维度换位置。
"""


def channels_last(x):
    channels, height, width = x.shape
    return x.reshape(height, width, channels)
