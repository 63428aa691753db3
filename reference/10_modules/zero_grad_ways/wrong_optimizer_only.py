"""Only `optimizer.zero_grad()` was called. The gradients of the model's other layers and of `w`
still accumulate.

只调用了 `optimizer.zero_grad()`：模型里不由它训练的层，以及张量 `w`，还会继续累积梯度。
"""


def zero_grad_ways(model, optimizer, w):
    optimizer.zero_grad()
