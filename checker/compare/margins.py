"""How near a check came to its bound: for authors, off unless a job asks, in no verdict.

A ratio is what was found, as a multiple of what is allowed: up to 1 passes, above 1 does not. A
right answer near 1 and a wrong one just above it are fragile.
"""

import contextlib
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.spec.model import Tolerance

if TYPE_CHECKING:
    import torch

_noted: list[float] | None = None


@contextlib.contextmanager
def noting() -> Iterator[list[float]]:
    """Collect the ratios that are noted inside."""
    global _noted
    before, _noted = _noted, []
    try:
        yield _noted
    finally:
        _noted = before


def wanted() -> bool:
    """Whether somebody collects ratios; what costs time is done only then."""
    return _noted is not None


def note(ratio: float) -> None:
    """Note how much of an allowance was used; nan counts as missed by far."""
    if _noted is not None:
        _noted.append(math.inf if math.isnan(ratio) else ratio)


def note_elements(got: "torch.Tensor", want: "torch.Tensor", allowed: Tolerance) -> None:
    """Note the worst element of two tensors that were compared within a tolerance."""
    if _noted is None or not got.numel():
        return
    same = (got == want) | (got.isnan() & want.isnan())
    ratios = (got - want).abs() / (allowed.atol + allowed.rtol * want.abs())
    note(float(ratios.double().masked_fill(same, 0.0).max()))


def note_bound(value: float, bound: float, more_is_better: bool) -> None:
    """Note a number against a bound; an accuracy by the share of errors."""
    if more_is_better and bound < 1:
        value, bound = 1 - value, 1 - bound
    elif more_is_better:
        value, bound = bound, value
    note(ratio(value, bound))


def ratio(small: float, large: float) -> float:
    """How `small <= large` holds: at most 1 where it does."""
    if small <= 0 < large:
        return 0.0
    if large <= 0 < small or math.isnan(small) or math.isnan(large):
        return math.inf
    if small < 0:
        return large / small
    return small / large if large else float(small > 0)
