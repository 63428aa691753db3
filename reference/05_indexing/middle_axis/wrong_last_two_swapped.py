"""This is what you get when the middle and the last axis are mixed up. On a cube the shapes fit all
the same. The middle axis has one place before it and one after it in the brackets.

把中间的轴和最后的轴弄混了就会得到这个结果。三维等长时，形状也一样，看不出来。
在方括号里，中间轴的前面和后面各有一个位置。
"""


def middle_axis(x, i, j, k):
    return x[i], x[:, :, j], x[:, k]
