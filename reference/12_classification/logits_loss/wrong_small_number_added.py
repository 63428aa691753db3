"""A small number was added to the softmax before the logarithm. For large logits a probability
becomes exactly 0; the small number then limits the loss and makes the gradient zero. Compute
softmax and logarithm in one operation.

先求 softmax，再加一个小数取对数：logits 很大时概率正好是 0，这个小数就给损失设了上限，梯度也成
了 0。softmax 和对数要在同一个运算里完成。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return -((logits.softmax(dim=1) + 1e-8).log().gather(1, targets.reshape(-1, 1).long()).mean())
