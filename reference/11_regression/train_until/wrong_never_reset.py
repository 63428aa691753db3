"""The counter is never reset, so it counts all epochs without improvement, not those in a row, and
training stops too early. Set the counter to zero at each new best loss.

计数器从不清零：数的是从头到现在所有没有进步的轮数，而不是连续的，于是停得太早。出现新的最低损失时，
计数器要清零。
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
