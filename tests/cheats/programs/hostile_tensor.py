"""Returns a tensor whose shape never comes.

kata: 01_short/hurried
outcome: timed_out
error: timeout
says: the code was still running after 1 s
"""

import torch


class Hostile(torch.Tensor):
    @property
    def dtype(self):
        while True:
            pass


def double_it(x):
    return (x * 2).as_subclass(Hostile)
