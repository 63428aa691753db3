"""This is what you get from `optimizer.zero_grad()` alone: it clears what the optimizer was given. The layers of the
model that it does not train, and the tensor `w`, go on collecting gradients.

这是只调用 `optimizer.zero_grad()` 的结果：它只清交给优化器的那些。模型里不归它训练的层，以及张量 `w`，
还会继续累积梯度。
"""


def zero_grad_ways(model, optimizer, w):
    optimizer.zero_grad()
