"""The gradients of the model were not cleared. The optimizer trains only some of its layers, and
the gradients of the others accumulate.

没有清除模型的梯度：优化器只训练其中几层，其余各层的梯度会一直累积。
"""


def zero_grad_ways(model, optimizer, w):
    optimizer.zero_grad()
    w.grad = None
