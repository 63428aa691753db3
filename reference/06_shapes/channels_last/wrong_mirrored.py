"""This is what you get from `permute(2, 1, 0)` or `transpose(0, 2)`: the channels are last, but
height and width have changed places too, so the picture is mirrored along its diagonal. On a square
image the shape fits. Write the order for the result: height, width, channels.

这是 `permute(2, 1, 0)` 或 `transpose(0, 2)` 的结果：通道是到了最后，但高和宽也互换了，
画面沿对角线翻了过来；图像是正方形时，从形状看不出来。请按结果的顺序来写：高、宽、通道。
"""


def channels_last(x):
    return x.permute(2, 1, 0)
