"""This is what you get when the counter is never set back: it counts all setbacks since the start, not those in a
row, and training stops too early. A new best loss sets the counter to zero.

这是计数从不归零的结果：数的是从头到现在所有没有进步的 epoch，而不是连续的，于是停得太早。
出现新的最低损失时，计数要归零。
"""

import copy

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, best, state, waited = [], float("inf"), None, 0
    for _ in range(max_epochs):
        train_epoch()
        loss = validate()
        losses.append(loss)
        if loss < best:
            best, state = loss, copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited >= patience:
                break
    return losses, state
