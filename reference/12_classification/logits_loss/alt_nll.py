"""Log-softmax and NLLLoss; the column is squeezed where there is one."""

from torch import nn


def logits_loss(logits, targets):
    if targets.dim() == 2:
        targets = targets.squeeze(1)
    return nn.NLLLoss()(nn.LogSoftmax(dim=-1)(logits), targets.long())
