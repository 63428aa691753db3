"""This is what you get when the model is left out: the optimizer trains only some of its layers, and the gradients of
the other ones add up.

这是漏掉模型的结果：优化器只训练其中几层，其余各层的梯度会一直累积。
"""


def zero_grad_ways(model, optimizer, w):
    optimizer.zero_grad()
    w.grad = None
