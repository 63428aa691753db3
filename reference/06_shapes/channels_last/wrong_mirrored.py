"""`permute(2, 1, 0)` or `transpose(0, 2)` moves the channels last, but also swaps height and
width, so the picture is mirrored along its diagonal. For a square image the shape looks right.
Give the dims in the order of the result: height, width, channels.

`permute(2, 1, 0)` 或 `transpose(0, 2)` 把通道移到了最后，但高和宽也互换了，画面沿对角线翻转；
图像是正方形时，从形状看不出来。请按结果的顺序给出维度：高、宽、通道。
"""


def channels_last(x):
    return x.permute(2, 1, 0)
