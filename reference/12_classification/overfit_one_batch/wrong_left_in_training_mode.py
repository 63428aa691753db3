"""This is what you get when a network with dropout is returned in training mode: it goes on dropping numbers at random when
it is asked, so its answers change from call to call. Call `eval()` before you return it; for this test of a training loop
dropout is better left out altogether.

这是把带 dropout 的网络以训练模式返回的结果：被提问时它仍在随机丢弃，每次的答案都不一样。
返回之前调用 `eval()`；而这种检验本来就不必用 dropout。
"""

import torch
from torch import nn


def overfit_one_batch(x, y):
    target = y.argmax(dim=1)
    model = nn.Sequential(
        nn.Linear(x.shape[1], 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, y.shape[1])
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(300):
        loss = nn.functional.cross_entropy(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
