"""The line was drawn through the first two people, and the others were ignored. The data is not
exactly on a line: find the line with the smallest mean squared error for all of them.

只用前两个人求了直线，没有考虑其他人。数据并不严格在一条直线上，要找的是对所有人均方误差最小的那条。
"""


def predict_weight(heights, weights, height):
    (x1,), (x2,) = heights[:2].tolist()
    (y1,), (y2,) = weights[:2].tolist()
    slope = (y2 - y1) / (x2 - x1)
    return y1 + slope * (height - x1)
