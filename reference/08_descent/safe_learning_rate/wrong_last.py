"""This is what you get when the last coordinate is taken for the steepest, or the list is believed to be sorted. The
steepest may stand anywhere; look for it.

这是把最后一个坐标当成了最陡的，或者以为 a 已经排好序。最陡的坐标可能在任何位置，请把它找出来。
"""

import torch


def safe_learning_rate(a):
    return 1 / a[-1].item()
