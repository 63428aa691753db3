"""`+=` writes into the result of tanh. Autograd saved this tensor to compute the derivative and
finds it changed in the backward pass. Copying `skip` or adding under `no_grad` does not help,
because the result is still overwritten. Create a new tensor: `h = h + skip`.

`+=` 直接写进了 tanh 的结果：autograd 保存了这个张量，用来计算导数，反向传播时发现它被修改过。拷
贝 `skip`，或者放进 `no_grad` 里加，都没有用，tanh 的结果照样被覆盖。应该生成新的张
量：`h = h + skip`。
"""

import torch


def loss_and_gradients(x, y, weights):
    weights = [weight.clone().requires_grad_() for weight in weights]
    h = x
    for weight in weights:
        skip = h
        h = torch.tanh(h @ weight)
        h.add_(skip)
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
