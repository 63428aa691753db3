"""This is what you get when everything is brought to the CPU so that it fits together: the step no longer runs where
the model was put, and the optimizer may lose its parameters. Bring the constant to the data.

这是为了凑到一起、把所有东西都搬到 CPU 的结果：这一步不再在模型所在的设备上执行，优化器也可能丢掉它的参数。
应该把常量放到数据那里去。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    model, x, y = model.cpu(), x.cpu(), y.cpu()
    weights = torch.tensor([1.0, 2.0, 5.0])
    loss = (weights * (model(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
