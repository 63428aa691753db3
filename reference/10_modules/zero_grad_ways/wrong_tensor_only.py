"""Only `w` was cleared. The parameters of the model and of the optimizer keep their gradients. Both
objects have a method that clears them.

只清除了 `w` 的梯度：模型和优化器里的参数，梯度都还在。这两个对象各有一个方法来清除。
"""


def zero_grad_ways(model, optimizer, w):
    w.grad = None
