"""The loader is a generator or a `zip`, which is exhausted after one loop, so from the second
epoch on there is no data. Return something that starts again in each loop: a `DataLoader`, a
list, or a class with `__iter__`.

返回的是生成器或 `zip`：遍历一遍就用完了，从第二轮起没有任何数据。请返回每次遍历都能从头开始的对
象：`DataLoader`、列表，或者带 `__iter__` 的类。
"""


def minibatches(x, y, batch_size):
    return zip(x.split(batch_size), y.split(batch_size))
