"""This is what you get when the logarithm is taken of the softmax, with a small number added against log(0): for large logits a
probability becomes exactly 0, and the small number puts a ceiling on the loss and stops the gradient. Softmax and logarithm
have to be one operation.

这是先求 softmax 再取对数、并加一个小数以防 log(0) 的结果：logits 很大时概率正好是 0，
这个小数就给损失封了顶，梯度也断了。softmax 和对数要在同一个运算里完成。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return -((logits.softmax(dim=1) + 1e-8).log().gather(1, targets.reshape(-1, 1).long()).mean())
