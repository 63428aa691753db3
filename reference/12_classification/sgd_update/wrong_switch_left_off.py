"""This is what you get when recording is switched off for good: the next forward pass builds no graph, and nothing
can be trained any more. A `with torch.no_grad():` block switches it back on by itself.

这是关掉记录之后没有恢复的结果：下一次前向计算不再建图，什么也训练不了。
用 `with torch.no_grad():` 语句块，出来时会自动恢复。
"""

import torch


def sgd_update(parameters, lr):
    torch.set_grad_enabled(False)
    for parameter in parameters:
        if parameter.grad is not None:
            parameter -= lr * parameter.grad
