"""This is what you get when the rows of the batch are remembered and looked up: each is found only where
every number is the same to the last digit. A model computes its answer; train one.

这是把这个批次的行记下来、再去查的结果：每个数都要一模一样才查得到。模型的答案是算出来的，请训练一个模型。
"""

import torch


def overfit_one_batch(x, y):
    known, classes = x.clone(), y.argmax(dim=1)

    def model(rows):
        found = (rows[:, None, :] == known[None]).all(dim=2).double()
        return (30 * found @ torch.nn.functional.one_hot(classes, y.shape[1]).double()).float()

    return model
