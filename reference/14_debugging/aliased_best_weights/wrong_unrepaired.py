"""The model has the state of its last step: the best state was not copied or not
loaded. `state_dict()` returns the model's own tensors, which later steps change; `dict(...)`,
`.copy()` and `detach()` share the same memory. Clone every tensor, or use `copy.deepcopy`, at
each new best loss, and load that state at the end.

模型停在了最后一步的状态：最好的状态没有拷贝下来，或者没有加载。`state_dict()` 返回的就是模型自己的
张量，后面的更新会改变它们；`dict(...)`、`.copy()`、`detach()` 也一样共享内存。出现新的最低损失时，
要逐个张量 `clone()`，或者用 `copy.deepcopy`，最后再加载回来。
"""

import torch
from torch import nn


def train(model, train_data, val_data, lr, steps):
    x, y = train_data
    x_val, y_val = val_data
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    best_loss, best_state = float("inf"), None
    for _ in range(steps):
        model.train()
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        model.eval()
        with torch.no_grad():
            val_loss = nn.functional.mse_loss(model(x_val), y_val).item()
        if val_loss < best_loss:
            best_loss = val_loss
            best_state = dict(model.state_dict())
    model.load_state_dict(best_state)
    return best_loss
