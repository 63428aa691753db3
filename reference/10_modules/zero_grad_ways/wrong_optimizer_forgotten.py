"""The gradients of the optimizer's parameters were not cleared. It has a tensor that is in no
model, and the gradient of this tensor accumulates.

没有清除优化器的参数的梯度：优化器里有一个不属于任何模型的张量，它的梯度会一直累积。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    w.grad = None
