"""The weights are on the device of the data only for `meta`. With the model on `cuda`, they stay on
the CPU. Do not handle single devices: use `x.device`.

只有数据在 `meta` 上时，权重才在同一个设备上：模型在 `cuda` 上时，权重还留在 CPU 上。不要逐个设备分
别处理，直接用 `x.device`。
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
