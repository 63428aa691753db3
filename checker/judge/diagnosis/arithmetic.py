"""Relations of value: the right numbers with something computed too much or too little."""

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import torch

from checker.compare.elements import all_close
from checker.judge.diagnosis.evidence import Numbers
from checker.judge.diagnosis.relations import (
    Finder,
    Relation,
    always,
    different,
    if_close,
    rich,
)

_ROUGHLY = 0.03
_F = Callable[[torch.Tensor], torch.Tensor]


def _joined(pairs: Sequence[Numbers]) -> tuple[Numbers, ...]:
    """Single numbers of several cases as one vector: each by itself tells nothing."""
    if len(pairs) > 1 and all(p.got.numel() == p.want.numel() == 1 for p in pairs):
        got, want = (torch.stack([t.reshape(()) for t in ts]) for ts in (
            [p.got for p in pairs], [p.want for p in pairs]))  # fmt: skip
        return (Numbers(got, want, {}, pairs[0].what),)
    return tuple(pairs)


def _functions(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    joined = _joined(pairs)
    if any(p.got.shape != p.want.shape or p.want.is_complex() for p in joined):
        return
    for name, (function, of_want) in _FUNCTIONS.items():
        if always(joined, partial(_is_function, function, of_want)):
            yield Relation(name)


def _is_function(function: _F, of_want: bool, p: Numbers) -> bool | None:
    """Whether got is a function of want, or want of got."""
    start, end = (p.want, p.got) if of_want else (p.got, p.want)
    off = ((start - end) / (1 + end.abs())).abs()
    if float(torch.nan_to_num(off, 1.0).max()) < _ROUGHLY:
        return None  # a small difference has another cause
    finite = torch.isfinite(end)
    enough = bool(finite.any()) and p.want.numel() >= 2 and different(end[finite]) >= 2
    if function in _ROUNDINGS:  # a few numbers may be integers by chance
        enough = rich(p.want) and p.want.numel() >= 4
    return if_close(function(start), end, enough)


_FUNCTIONS: dict[str, tuple[_F, bool]] = {
    "sign": (torch.neg, True),
    "absolute": (torch.abs, True),
    "absolute_missing": (torch.abs, False),
    "square_root_missing": (lambda t: t.clamp(min=0).sqrt(), False),
    "squared": (torch.square, False),
    "square_root": (lambda t: t.clamp(min=0).sqrt(), True),
    "reciprocal": (torch.reciprocal, True),
    "logarithm": (torch.log, True),
    "logarithm_missing": (torch.log, False),
    "negative_logarithm": (lambda t: -torch.log(t), True),
    "complement": (lambda t: 1 - t, True),
    "clipped_at_zero": (torch.relu, True),
    "not_clipped_at_zero": (torch.relu, False),
    "through_sigmoid": (torch.sigmoid, True),
    "through_tanh": (torch.tanh, True),
    "through_softmax": (lambda t: t.softmax(-1) if t.dim() else t, True),
    "through_log_softmax": (lambda t: t.log_softmax(-1) if t.dim() else t, True),
    "through_softmax_missing": (lambda t: t.softmax(-1) if t.dim() else t, False),
    "rounded_down": (torch.floor, True),
    "rounded_up": (torch.ceil, True),
    "cut_off": (torch.trunc, True),
    "rounded": (torch.round, True),
    "rounded_instead": (torch.round, False),
}
_ROUNDINGS = (torch.floor, torch.ceil, torch.trunc, torch.round)
_PRECISIONS = {
    "single_precision": torch.float32,
    "half_precision": torch.float16,
    "bfloat_precision": torch.bfloat16,
}


def _precision(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    for name, dtype in _PRECISIONS.items():
        if always(pairs, partial(_went_through, dtype)):
            yield Relation(name)


def _went_through(dtype: torch.dtype, p: Numbers) -> bool | None:
    """Whether the elements are exactly those that a shorter dtype keeps of the right ones."""
    if p.got.shape != p.want.shape or p.want.is_complex() or torch.equal(p.got, p.want):
        return None
    kept = p.want.to(dtype).double()
    return rich(p.want) if torch.allclose(p.got, kept, 1e-12, 0, equal_nan=True) else None


def _constants(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    """Everywhere zero, one, nan, or one and the same number."""
    pairs = _joined(pairs)
    if any(p.got.numel() == 0 for p in pairs) or not any(p.want.numel() >= 2 for p in pairs):
        return
    if all(different(p.want) < 2 for p in pairs if not p.want.is_complex()):
        return
    for name, number in (("all_zero", 0.0), ("all_one", 1.0)):
        if all(bool((p.got == number).all()) for p in pairs):
            yield Relation(name)
    if all(bool(p.got.isnan().all()) for p in pairs):
        yield Relation("all_nan")


def _factor(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    found = [_ratio(p) for p in pairs]
    known = [ratio for ratio in found if ratio is not None]
    if len(known) != len(pairs):
        return
    telling = _telling(pairs)
    if max(known) - min(known) < 1e-4 and any(abs(known[0] - each) < 1e-4 for each in (0.5, 2)):
        return  # a factor of 2 is reported as such, even if 2 is a size
    for name, of_size in _OF_SIZE.items():
        sizes = [_matching_sizes(p, ratio, of_size) for p, ratio in zip(pairs, known, strict=True)]
        if all(sizes) and (telling or all(min(found) > 2 for found in sizes)):
            shown = sorted({f"{min(each):g}" for each in sizes})
            yield Relation(name, {"n": shown[0] if len(shown) == 1 else "n"})


def _constant_factor(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    found = [_ratio(p) for p in pairs]
    known = [ratio for ratio in found if ratio is not None]
    if len(known) != len(pairs):
        return
    telling = _telling(pairs)
    if telling and max(known) - min(known) <= 1e-4 * abs(known[0]) and abs(known[0] - 1) > 1e-3:
        factor = known[0]
        if math.isclose(factor, 2, rel_tol=1e-4):
            yield Relation("twice" if pairs[0].what != "gradient" else "twice_gradient")
        elif math.isclose(factor, 0.5, rel_tol=1e-4):
            yield Relation("half")
        else:
            yield Relation("factor", {"factor": f"{factor:.4g}"})


_OF_SIZE: dict[str, Callable[[int], float]] = {
    "times_size": lambda n: n,
    "divided_by_size": lambda n: 1 / n,
    "variance_by_n": lambda n: (n - 1) / n if n > 1 else math.nan,
    "variance_by_n_less_one": lambda n: n / (n - 1) if n > 1 else math.nan,
    "deviation_by_n": lambda n: math.sqrt((n - 1) / n) if n > 1 else math.nan,
    "deviation_by_n_less_one": lambda n: math.sqrt(n / (n - 1)) if n > 1 else math.nan,
    "times_root_of_size": lambda n: math.sqrt(n),
    "divided_by_root_of_size": lambda n: 1 / math.sqrt(n),
}


def _telling(pairs: Sequence[Numbers]) -> bool:
    """Whether there are at least two different numbers to tell a factor from."""
    return different(torch.cat([p.want.flatten() for p in pairs])) >= 2


def _ratio(p: Numbers) -> float | None:
    """got / want where that is one number for all elements."""
    if p.got.shape != p.want.shape or p.want.is_complex() or p.want.numel() == 0:
        return None
    index = int(torch.nan_to_num(p.want.abs(), 0.0, 0.0).flatten().argmax())
    want, got = float(p.want.flatten()[index]), float(p.got.flatten()[index])
    if want == 0 or not math.isfinite(want) or not math.isfinite(got) or got == 0:
        return None
    ratio = got / want
    return ratio if all_close(p.got, p.want * ratio) else None


def _matching_sizes(p: Numbers, ratio: float, of_size: Callable[[int], float]) -> list[int]:
    """The sizes greater than 1 in this case of which the ratio is that function."""
    tensors = [*p.inputs.values(), p.want]
    sizes = {size for t in tensors for size in (*t.shape, t.numel())}
    return [n for n in sorted(sizes) if n > 1 and math.isclose(of_size(n), ratio, rel_tol=2e-4)]


def _offset(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    joined = _joined(pairs)
    found = []
    for p in joined:
        if p.got.shape != p.want.shape or p.want.is_complex() or p.want.numel() == 0:
            return
        offset = (p.got - p.want).flatten()
        if not bool(torch.isfinite(offset).all()):
            return
        spread = float(offset.max() - offset.min())
        if spread > 1e-4 * (1 + abs(float(offset[0]))) or abs(float(offset[0])) < 1e-4:
            return
        found.append(float(offset[0]))
    if max(found) - min(found) > 1e-4 * (1 + abs(found[0])):
        if any(rich(p.want) for p in joined):
            yield Relation("offset_each")
        return
    if different(torch.cat([p.want.flatten() for p in joined])) < 3:
        return
    one = math.isclose(abs(found[0]), 1, rel_tol=1e-4)
    if one:
        yield Relation("one_too_large" if found[0] > 0 else "one_too_small")
    else:
        yield Relation("offset", {"offset": f"{abs(found[0]):.4g}"})


def _wrong_size(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    """Off by the ratio of two sizes of the input, which differ from case to case."""
    if len(pairs) < 2:
        return
    for p in pairs:
        ratio = _ratio(p)
        sizes = sorted({size for t in p.inputs.values() for size in (*t.shape, t.numel()) if size})
        if ratio is None or not any(
            math.isclose(a / b, ratio, rel_tol=2e-4) for a in sizes for b in sizes if a != b
        ):
            return
    yield Relation("wrong_size")


def _nearly(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    if any(p.got.shape != p.want.shape for p in pairs):
        return
    if always(_joined(pairs), _is_near):
        yield Relation("nearly")


def _is_near(p: Numbers) -> bool | None:
    if p.got.shape != p.want.shape or p.want.is_complex() or p.want.numel() == 0:
        return None
    if not bool(torch.isfinite(p.got).all()):
        return None
    off = (p.got - p.want).abs()
    near = bool((off <= 0.02 * p.want.abs() + 1e-3 * float(p.want.abs().max())).all())
    return p.want.numel() >= 2 if near else None


ARITHMETIC: tuple[Finder, ...] = (_precision, _functions, _factor, _wrong_size)
CONSTANT: tuple[Finder, ...] = (_constants,)
VAGUE_ARITHMETIC: tuple[Finder, ...] = (_constant_factor, _offset, _nearly)
