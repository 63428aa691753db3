"""This is what you get when the line is drawn through the first two people: it fits them exactly and ignores
everyone else. The data are not exactly on a line; find the one that is nearest to all of them.

这是只用前两个人求直线的结果：这两个点完全吻合，其他人却都没管。
数据并不严格在一条直线上，要找的是总体上离所有人最近的那条。
"""


def predict_weight(heights, weights, height):
    (x1,), (x2,) = heights[:2].tolist()
    (y1,), (y2,) = weights[:2].tolist()
    slope = (y2 - y1) / (x2 - x1)
    return y1 + slope * (height - x1)
