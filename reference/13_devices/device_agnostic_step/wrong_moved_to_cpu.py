"""Everything was moved to the CPU, so the step does not run on the device of the model, and the
optimizer may lose its parameters. Create the constant on the device of the data.

把所有东西都移到了 CPU：这一步不再在模型所在的设备上执行，优化器也可能丢掉它的参数。应该在数据所在的
设备上创建常量。
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
