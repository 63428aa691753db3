"""This is what you get when the line is forced through the origin: without an intercept a person of 0 cm weighs 0 kg, and the
slope has to make up for it. Give the line an intercept, a column of ones in least squares for instance.

这是直线被迫经过原点的结果：没有截距，0 厘米的人体重就是 0 千克，只能靠斜率去凑。
要给直线加上截距，例如在最小二乘里加一列 1。
"""

import torch


def predict_weight(heights, weights, height):
    slope = torch.linalg.lstsq(heights, weights).solution
    return slope.item() * height
