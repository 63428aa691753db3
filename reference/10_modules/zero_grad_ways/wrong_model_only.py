"""Only the gradients of the model's parameters were cleared, for example with `model.zero_grad()`
alone. The other tensors of the optimizer and `w` keep theirs. Change the `.grad` of each
tensor: assigning to a local variable changes no tensor.

只清除了模型参数的梯度，例如只调用了 `model.zero_grad()`。优化器里的其他张量和 `w` 的梯度都还在。要
改的是每个张量自己的 `.grad`；给局部变量赋新值，不会改变任何张量。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
