"""This is what you get from `model.zero_grad()` alone: it clears the parameters of the model and nothing else. What
the optimizer was given besides, and the tensor `w`, keep their gradients.

这是只调用 `model.zero_grad()` 的结果：它只清模型自己的参数。优化器里另外的张量，以及张量 `w`，梯度都还在。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
