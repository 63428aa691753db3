"""This is what you get when the answer 2x is written down and not learned: it is right for y = 2x and for
no other line. Let the training loop find weight and bias from the `y` that it is given.

这是直接写死 2x、而不是学出来的结果：只对 y = 2x 成立，换一条直线就错了。
让训练循环根据传入的 `y` 去找权重和偏置。
"""


def fit_double(x, y):
    return lambda inputs: 2 * inputs
