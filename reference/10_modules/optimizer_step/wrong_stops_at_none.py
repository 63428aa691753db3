"""The loop ends at the first parameter without a gradient, so all later parameters are not
updated. Use `continue`, not `break` or `return`.

遇到第一个没有梯度的参数就结束了循环，它后面的参数全都没有更新。要用 `continue`，而不
是 `break` 或 `return`。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is None:
                break
            p -= lr * p.grad
