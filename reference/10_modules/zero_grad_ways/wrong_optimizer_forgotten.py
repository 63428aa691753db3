"""This is what you get when the optimizer is left out: it was given a tensor that belongs to no model, and its
gradient adds up from step to step.

这是漏掉优化器的结果：它手里有一个不属于任何模型的张量，这个张量的梯度会一步步累积下去。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    w.grad = None
