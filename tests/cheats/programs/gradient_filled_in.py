"""Writes a gradient into w.grad by hand.

kata: 01_short/keep_graph
outcome: failed
says: w.grad should be None
"""

import torch


def keep_graph(w, x):
    w.grad = torch.ones_like(w)
    return w * w * x
