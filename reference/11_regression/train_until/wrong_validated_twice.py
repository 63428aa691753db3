"""`validate()` is called twice per epoch, once for the comparison and once for the list. Validation
takes time, and the two results can differ. Call it once and keep its result.

每轮调用了两次 `validate()`：一次用来比较，一次放进列表。验证要花时间，两次的结果还可能不一样。只调
用一次，把返回值留下来用。
"""

import copy

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, best, state, waited = [], float("inf"), None, 0
    for _ in range(max_epochs):
        train_epoch()
        loss = validate()
        losses.append(validate())
        if loss < best:
            best, state, waited = loss, copy.deepcopy(model.state_dict()), 0
        else:
            waited += 1
            if waited >= patience:
                break
    return losses, state
