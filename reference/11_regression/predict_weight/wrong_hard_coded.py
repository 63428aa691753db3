"""This is what you get when slope and intercept of the five people are written into the code: right for
them, and for nobody else. Compute the line from the heights and weights that you are given.

这是把那五个人的斜率和截距写死在代码里的结果：只对他们成立，换一批人就错了。
直线要由传入的身高和体重算出来。
"""


def predict_weight(heights, weights, height):
    return 0.929431 * height - 93.2745
