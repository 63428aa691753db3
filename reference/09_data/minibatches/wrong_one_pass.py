"""This is what you get when you return a generator or a `zip`: it is used up after the first loop, and
from the second epoch on the model trains on nothing. Return something that begins anew each time: a
`DataLoader`, a list, or a class with `__iter__`.

这是返回了生成器或 `zip` 的结果：遍历一遍就用完了，从第二个 epoch 起模型什么也学不到。
请返回每次遍历都能从头开始的对象：`DataLoader`、列表，或者带 `__iter__` 的类。
"""


def minibatches(x, y, batch_size):
    return zip(x.split(batch_size), y.split(batch_size))
