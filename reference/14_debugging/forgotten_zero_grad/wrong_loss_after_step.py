"""This is what you get when the gradients are cleared but the loss is measured again after the step: the training is right, and
each number is that of a model one step further on. The loss before the step is what was asked for.

这是清零了梯度、却在更新之后重新测损失的结果：训练没有错，可每个数都是多走了一步的模型的。要的是更新之前的损失。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(nn.functional.mse_loss(model(xb), yb).item())
    return losses
