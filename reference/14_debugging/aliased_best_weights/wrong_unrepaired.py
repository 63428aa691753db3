"""This is what you get when the model ends as it was after its last step: the best state was not copied, or not brought
back. `state_dict()` hands out the model's own tensors, and the following steps write into them; `dict(...)`, `.copy()`
and `detach()` share the numbers just the same. Clone every tensor, or take a `copy.deepcopy`, at the moment of the
best loss, and load it at the end.

这是模型最后停在了最后一步的状态：最好的状态没有复制下来，或者没有恢复。`state_dict()` 交出来的就是模型自己的张量，
后面的更新直接写在里面；`dict(...)`、`.copy()`、`detach()` 也一样，共享的还是那些数。出现最低损失时，要当场逐个张量
`clone()`，或者用 `copy.deepcopy`，最后再加载回来。
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
