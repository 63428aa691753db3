"""One-hot rows times log-softmax."""

import torch
import torch.nn.functional as F


def logits_loss(logits, targets):
    wanted = F.one_hot(targets.flatten().to(torch.int64), logits.shape[1])
    return -(wanted * F.log_softmax(logits, dim=1)).sum() / len(logits)
