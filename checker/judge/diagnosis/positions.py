"""Relations of place: the right elements in other places, too many or too few."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import torch

from checker.compare.elements import all_close
from checker.judge.diagnosis.evidence import Numbers
from checker.judge.diagnosis.relations import Finder, Relation, always, if_close, rich

_MAX_ROWS = 500


def _input_returned(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    for name in pairs[0].inputs:
        if pairs[0].what == "result" and always(pairs, partial(_is_input, name)):
            yield Relation("input_returned", {"name": name})


def _is_input(name: str, p: Numbers) -> bool | None:
    value = p.inputs.get(name)
    if value is None or not all_close(p.got, value):
        return None
    return p.got.numel() >= 2


def _dims_of_one(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    if not always(pairs, _squeezed):
        return
    more = {p.got.dim() - p.want.dim() for p in pairs if p.got.shape != p.want.shape}
    if more <= {-1, -2, -3}:
        yield Relation("missing_dim")
    elif more <= {1, 2, 3}:
        yield Relation("extra_dim")
    elif more == {0}:
        yield Relation("misplaced_dim")


def _squeezed(p: Numbers) -> bool | None:
    if p.got.shape == p.want.shape:
        return None
    return if_close(p.got.squeeze(), p.want.squeeze(), p.want.numel() >= 2)


def _permuted_dims(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    dims = pairs[0].want.dim()
    if not 2 <= dims <= 4 or any(p.want.dim() != dims or p.got.dim() != dims for p in pairs):
        return
    for order in itertools.permutations(range(dims)):
        if order != tuple(range(dims)) and always(pairs, partial(_is_permuted, order)):
            yield Relation("rows_and_columns" if dims == 2 else "dims_permuted")
            return


def _is_permuted(order: tuple[int, ...], p: Numbers) -> bool | None:
    return if_close(p.got, p.want.permute(order), rich(p.want))


def _reshaped(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    if always(pairs, _in_order):
        yield Relation("other_shape")
    elif always(pairs, _refilled):
        yield Relation("refilled")


def _in_order(p: Numbers) -> bool | None:
    if p.got.shape == p.want.shape or p.got.numel() != p.want.numel():
        return None
    return if_close(p.got.flatten(), p.want.flatten(), rich(p.want))


def _refilled(p: Numbers) -> bool | None:
    """The right shape, filled in the order that another order of the dims would have."""
    if p.got.numel() != p.want.numel() or not 2 <= p.want.dim() <= 4:
        return None
    for order in itertools.permutations(range(p.want.dim())):
        if all_close(p.got.flatten(), p.want.permute(order).flatten()):
            return rich(p.want)
    return None


def _broadcast(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    if always(pairs, _is_table):
        yield Relation("broadcast_table")


def _is_table(p: Numbers) -> bool | None:
    n = p.want.numel()
    if n < 2 or tuple(p.got.shape) != (n, n) or p.want.squeeze().dim() > 1:
        return None
    return if_close(p.got.diagonal(), p.want.flatten(), rich(p.want))


def _cut(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    for dim in range(max(p.want.dim() for p in pairs)):
        for name, cut in _CUTS.items():
            if always(pairs, partial(_is_cut, dim, cut)):
                yield Relation(name)
                return


_Cut = Callable[[torch.Tensor, torch.Tensor, int], bool | None]


def _is_cut(dim: int, cut: _Cut, p: Numbers) -> bool | None:
    if p.got.dim() != p.want.dim() or p.want.dim() <= dim:
        return None
    return cut(p.got, p.want, dim)


def _part(whole: torch.Tensor, part: torch.Tensor, dim: int, at_end: bool) -> bool | None:
    """Whether `part` is `whole` without what stands at one end of a dim."""
    more = whole.shape[dim] - part.shape[dim]
    if more <= 0 or part.shape[dim] == 0:
        return None
    start = 0 if at_end else more
    return if_close(part, whole.narrow(dim, start, part.shape[dim]), part.numel() >= 2)


_CUTS: dict[str, _Cut] = {
    "too_many_at_the_end": lambda got, want, dim: _part(got, want, dim, True),
    "too_many_at_the_start": lambda got, want, dim: _part(got, want, dim, False),
    "too_few_at_the_end": lambda got, want, dim: _part(want, got, dim, True),
    "too_few_at_the_start": lambda got, want, dim: _part(want, got, dim, False),
}


def _moved(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    if any(p.got.shape != p.want.shape or p.want.dim() == 0 for p in pairs):
        return
    if any(p.want.is_complex() or p.want.numel() == 0 for p in pairs):
        return
    for dim in range(-max(p.want.dim() for p in pairs), 0):
        for name, move in _MOVES.items():
            if always(pairs, partial(_is_moved, dim, move)):
                yield Relation(name)
                return


_Move = Callable[[torch.Tensor, int], torch.Tensor]


def _is_moved(dim: int, move: _Move, p: Numbers) -> bool | None:
    if p.want.dim() < -dim or p.want.shape[dim] < 2:
        return None
    return if_close(p.got, move(p.want, dim), rich(p.want))


_MOVES: dict[str, _Move] = {
    "reversed": lambda t, dim: t.flip(dim),
    "shifted_by_one": lambda t, dim: t.roll(1, dim),
    "shifted_back_by_one": lambda t, dim: t.roll(-1, dim),
    "sorted": lambda t, dim: t.sort(dim).values,
    "sorted_down": lambda t, dim: t.sort(dim, descending=True).values,
    "running_total": lambda t, dim: t.cumsum(dim),
}


def _other_places(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    if any(p.got.shape != p.want.shape or p.want.dim() == 0 for p in pairs):
        return
    if any(p.want.is_complex() or p.want.numel() == 0 for p in pairs):
        return
    if always(pairs, _other_rows):
        yield Relation("rows_permuted")
    elif always(pairs, _other_elements):
        yield Relation("elements_permuted")


def _other_rows(p: Numbers) -> bool | None:
    if len(p.want) > _MAX_ROWS or p.want.dim() < 2:
        return None
    return if_close(_sorted_rows(p.got), _sorted_rows(p.want), rich(p.want))


def _sorted_rows(t: torch.Tensor) -> torch.Tensor:
    rows = t.reshape(t.shape[0], -1)
    return torch.stack(sorted(rows, key=lambda row: tuple(row.tolist())))


def _other_elements(p: Numbers) -> bool | None:
    telling = rich(p.want) and p.want.numel() >= 4
    return if_close(p.got.flatten().sort().values, p.want.flatten().sort().values, telling)


PLACES: tuple[Finder, ...] = (
    _input_returned, _dims_of_one, _permuted_dims, _reshaped, _broadcast, _cut, _moved,
)  # fmt: skip
VAGUE_PLACES: tuple[Finder, ...] = (_other_places,)
