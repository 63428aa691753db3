"""This is what you get when the step also sets the gradients to zero: `torch.optim.SGD` leaves them, and the next
`backward()` adds to them until `zero_grad()` is called. A step only changes the parameters.

这是更新时顺手把梯度清零的结果：`torch.optim.SGD` 不动梯度，在调用 `zero_grad()` 之前，
下一次 `backward()` 会继续往上累加。更新一步只改参数。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p -= lr * p.grad
                p.grad.zero_()
