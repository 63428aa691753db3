"""The middle dim and the last dim are swapped. For a cube, the shapes are the same. In the
brackets, the middle dim is the second index.

中间那一维和最后一维弄反了；各维大小相等时，从形状上看不出来。在方括号里，中间那一维是第二个索引。
"""


def middle_axis(x, i, j, k):
    return x[i], x[:, :, j], x[:, k]
