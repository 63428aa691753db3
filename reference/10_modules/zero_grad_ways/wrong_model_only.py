"""This is what you get when only the parameters of the model lose their gradients, as after `model.zero_grad()` alone. What
the optimizer was given besides, and the tensor `w`, keep theirs. Change each tensor's own `.grad`: a new value for a
local name changes no tensor.

这是只清掉了模型参数的梯度的结果，例如只调用了 `model.zero_grad()`。优化器里另外的张量，以及张量 `w`，梯度都还在。
要改的是每个张量自己的 `.grad`；给局部变量赋新值，不会改变任何张量。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
