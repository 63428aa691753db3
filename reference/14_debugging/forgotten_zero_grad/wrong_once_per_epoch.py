"""This is what you get when the gradients are cleared once per epoch: within an epoch they still add up, and the last
batch is moved by the gradients of all batches before it. Every step needs fresh gradients, so clear inside the inner
loop.

这是每个 epoch 只清一次梯度的结果：在一个 epoch 之内，梯度照样越积越多，轮到最后一批时，前面各批的梯度也在推着参数走。
每一步都需要全新的梯度，所以要放进内层循环。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
