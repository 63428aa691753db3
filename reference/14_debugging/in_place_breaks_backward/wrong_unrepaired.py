"""This is what you get when `+=` writes into the result of tanh: autograd has kept that very tensor, because it computes the
derivative from it, and finds other numbers there when the backward pass comes. Copying `skip`, or adding under
`no_grad`, does not help: the result is overwritten all the same. Make a new tensor, `h = h + skip`.

这是用 `+=` 直接写进 tanh 结果的结果：autograd 留着的正是这个张量，导数要靠它来算，等到反向传播时，里面的数已经变了。
复制 `skip`，或者放进 `no_grad` 里加，都没有用，tanh 的结果照样被覆盖。应该生成新的张量：`h = h + skip`。
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
