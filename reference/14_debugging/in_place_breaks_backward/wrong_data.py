"""`h.data += skip` hides the addition from autograd, so there is no error. But the result of tanh
is still overwritten, and the gradient through `skip` is missing, so the gradients are
wrong. Create a new tensor.

写成了 `h.data += skip`：autograd 看不到这个加法，所以不再报错。但 tanh 的结果照样被覆盖，经
过 `skip` 的梯度也没有算进去，所以梯度是错的。应该生成新的张量。
"""

import torch


def loss_and_gradients(x, y, weights):
    weights = [weight.clone().requires_grad_() for weight in weights]
    h = x
    for weight in weights:
        skip = h
        h = torch.tanh(h @ weight)
        h.data += skip
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
