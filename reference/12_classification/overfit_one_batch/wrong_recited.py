"""This is what you get when the model hands out the labels of the batch whatever it is asked: nothing was learned, and as
soon as the rows come in another order, every answer stands beside another row. Train a network that looks at its input.

这是不管问什么都把这一批的标签照抄出来的结果：什么也没有学到，各行换个次序，答案就都对不上了。
要训练一个真正根据输入来回答的网络。
"""


def overfit_one_batch(x, y):
    return lambda inputs: 20.0 * y
