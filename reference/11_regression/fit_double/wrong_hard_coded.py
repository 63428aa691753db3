"""The answer 2x is hard-coded. It is right for y = 2x and wrong for every other line. Train weight
and bias from `y`.

答案 2x 是直接写在代码里的：只对 y = 2x 成立，换一条直线就错了。要根据传入的 `y` 训练出权重和偏置。
"""


def fit_double(x, y):
    return lambda inputs: 2 * inputs
