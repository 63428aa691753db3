"""Look up whether a name exists: in torch, NumPy, Python, or as a module to import."""

import builtins
import functools
import importlib.util
import math
import random

import numpy as np
import torch

from checker.checks.words import OPERATORS, STATEMENTS


def is_known(word: str) -> bool:
    """Whether a word names anything that a solution could use."""
    if word in STATEMENTS or word in OPERATORS:
        return True
    parts = word.strip(".").split(".")
    if parts[0] in ("torch", "numpy", "np"):
        return len(parts) == 1 or any(_has(place, parts[1:]) for place in (torch, np))
    if any(_has(place, parts) for place in _places()):
        return True
    return importlib.util.find_spec(parts[0]) is not None


def _has(place: object, parts: list[str]) -> bool:
    for part in parts:
        place = getattr(place, part, None)
        if place is None:
            return False
    return True


@functools.cache
def _places() -> tuple[object, ...]:
    """Where solutions find names. Not at the top: torch.optim loads slowly, and judging is fast."""
    import torch.optim
    import torch.utils.data

    return (
        torch, torch.Tensor, torch.nn, torch.nn.functional, torch.nn.Module, torch.optim,
        torch.optim.Optimizer, torch.autograd, torch.func, torch.linalg, torch.utils.data,
        np, np.ndarray, np.random, builtins, math, random, list, str, dict,
    )  # fmt: skip
