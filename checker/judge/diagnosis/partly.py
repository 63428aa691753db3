"""Relations that hold in part: some elements are wrong, and which those are."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import torch

from checker.compare.elements import close
from checker.compare.tolerance import ROUNDING
from checker.judge.diagnosis.evidence import Numbers
from checker.judge.diagnosis.relations import Finder, Relation, always

_Mask = Callable[[torch.Tensor], torch.Tensor]


def _wrong(p: Numbers) -> torch.Tensor | None:
    """Which elements differ; None where that cannot be said, or nearly all do."""
    if p.got.shape != p.want.shape or p.want.is_complex() or p.want.dim() == 0:
        return None
    wrong = ~close(p.got, p.want, ROUNDING)
    return wrong if bool(wrong.any()) and not bool(wrong.all()) else None


def _at_an_edge(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    for dim in range(-max(p.want.dim() for p in pairs), 0):
        for name, at in (("only_last_wrong", -1), ("only_first_wrong", 0)):
            if always(pairs, partial(_only_at, dim, at)):
                yield Relation(name)
                return
        if always(pairs, partial(_only_last_right, dim)):
            yield Relation("only_last_right")
            return
    if always(pairs, _only_diagonal):
        yield Relation("only_diagonal_wrong")


def _only_at(dim: int, at: int, p: Numbers) -> bool | None:
    wrong = _wrong(p)
    if wrong is None or wrong.dim() < -dim or wrong.shape[dim] < 2:
        return None
    if int(wrong.select(dim, at).sum()) != int(wrong.sum()):
        return None
    return wrong.shape[dim] >= 3


def _only_last_right(dim: int, p: Numbers) -> bool | None:
    wrong = _wrong(p)
    if wrong is None or wrong.dim() < -dim or wrong.shape[dim] < 2:
        return None
    if int((~wrong).select(dim, -1).sum()) != int((~wrong).sum()):
        return None
    return wrong.shape[dim] >= 3 and not bool(wrong.select(dim, -1).any())


def _only_diagonal(p: Numbers) -> bool | None:
    wrong = _wrong(p)
    if wrong is None or wrong.dim() != 2 or int(wrong.diagonal().sum()) != int(wrong.sum()):
        return None
    return min(wrong.shape) >= 3


def _by_input(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    for name in pairs[0].inputs:
        for kind, mask in _KINDS.items():
            if always(pairs, partial(_wrong_where, name, mask)):
                yield Relation(f"wrong_where_{kind}", {"name": name})
                return


def _wrong_where(name: str, mask: _Mask, p: Numbers) -> bool | None:
    """Wrong exactly where an input of the same shape has a property."""
    wrong, value = _wrong(p), p.inputs.get(name)
    if wrong is None or value is None or value.shape != wrong.shape or value.is_complex():
        return None
    where = mask(value)
    if not torch.equal(where, wrong):
        return None
    return int(wrong.sum()) >= 1 and wrong.numel() >= 4


_KINDS: dict[str, _Mask] = {
    "negative": lambda t: t < 0,
    "positive": lambda t: t > 0,
    "zero": lambda t: t == 0,
    "not_negative": lambda t: t >= 0,
    "not_finite": lambda t: ~torch.isfinite(t),
}

PARTLY: tuple[Finder, ...] = (_by_input, _at_an_edge)
