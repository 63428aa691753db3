"""This is what you get when the step also clears the gradients: `torch.optim.SGD` does not, `zero_grad()` is a
call of its own. Code that looks at the gradients after the step would find nothing.

这是更新时顺手把梯度也清了的结果：`torch.optim.SGD` 不会这么做，清零是另外一个调用 `zero_grad()`。
这样一来，更新之后还想看梯度的代码就什么也看不到了。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p -= lr * p.grad
                p.grad = None
