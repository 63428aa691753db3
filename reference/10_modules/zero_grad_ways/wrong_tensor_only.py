"""This is what you get when only `w` is cleared: the parameters of the model and of the optimizer keep their
gradients. Both have a method that clears theirs.

这是只清了 `w` 的结果：模型和优化器里的参数，梯度都还在。它们各有一个方法来清自己的。
"""


def zero_grad_ways(model, optimizer, w):
    w.grad = None
