"""Compute a linear layer with tensor operations."""

import torch


def linear_by_hand(x, A, b):
    """Return x Aᵀ + b for x (n, inputs), A (outputs, inputs) and b (outputs,)."""
    return x @ A.T + b
