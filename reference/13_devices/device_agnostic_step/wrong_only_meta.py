"""The weights follow the data to `meta` and nowhere else: with the model on `cuda` they stay on the CPU. A special case
for each device that comes to mind leaves out the others; take the place from `x.device`.

权重只跟着数据去了 `meta`，别处都没有去：模型在 `cuda` 上时，权重还留在 CPU 上。
给想得到的设备逐个开特例，总会漏掉别的；应从 `x.device` 得知放在哪里。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    place = "meta" if x.device.type == "meta" else "cpu"
    weights = torch.tensor([1.0, 2.0, 5.0], device=place)
    loss = (weights * (model(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
