"""Recognise an answer as a well-known function of the arguments, other than the wanted one."""

import itertools
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import torch

from checker.compare.elements import all_close
from checker.judge.diagnosis.evidence import Numbers
from checker.judge.diagnosis.relations import Finder, Relation, rich

_T = torch.Tensor
_Candidate = tuple[str, _T, tuple[_T, ...]]  # what it is called, its value, its arguments
_MAX_ELEMENTS = 5_000
_MAX_INPUTS = 4

_UNARY: dict[str, Callable[[_T], _T]] = {
    "abs": torch.abs, "neg": torch.neg, "exp": torch.exp, "log": torch.log, "sqrt": torch.sqrt,
    "square": torch.square, "reciprocal": torch.reciprocal, "sigmoid": torch.sigmoid,
    "tanh": torch.tanh, "relu": torch.relu, "sign": torch.sign, "floor": torch.floor,
    "ceil": torch.ceil, "round": torch.round, "trunc": torch.trunc, "sin": torch.sin,
    "cos": torch.cos, "expm1": torch.expm1, "log1p": torch.log1p, "log2": torch.log2,
    "log10": torch.log10, "det": lambda t: torch.det(t), "inv": lambda t: torch.inverse(t),
    "triu": torch.triu, "tril": torch.tril, "diag": torch.diag,
}  # fmt: skip
_REDUCTIONS: dict[str, Callable[..., _T]] = {
    "sum": torch.sum, "mean": torch.mean, "amax": torch.amax, "amin": torch.amin,
    "prod": torch.prod, "std": torch.std, "var": torch.var, "argmax": torch.argmax,
    "argmin": torch.argmin, "median": lambda t, dim: torch.median(t, dim).values,
    "norm": lambda t, dim: torch.linalg.vector_norm(t, dim=dim),
    "population_std": lambda t, dim: torch.std(t, dim, correction=0),
    "population_var": lambda t, dim: torch.var(t, dim, correction=0),
    "logsumexp": torch.logsumexp, "count_nonzero": torch.count_nonzero,
}  # fmt: skip
_ALONG: dict[str, Callable[..., _T]] = {
    "softmax": torch.softmax, "log_softmax": torch.log_softmax, "cumsum": torch.cumsum,
    "cumprod": torch.cumprod, "argsort": torch.argsort,
    "diff": lambda t, dim: torch.diff(t, dim=dim),
    "flip": lambda t, dim: t.flip(dim), "sort": lambda t, dim: torch.sort(t, dim).values,
    "normalize": lambda t, dim: t / torch.linalg.vector_norm(t, dim=dim, keepdim=True),
    "standardize": lambda t, dim: (t - t.mean(dim, True)) / t.std(dim, keepdim=True),
    "scale": lambda t, dim: (t - t.amin(dim, True)) / (t.amax(dim, True) - t.amin(dim, True)),
    "center": lambda t, dim: t - t.mean(dim, True),
    "share": lambda t, dim: t / t.sum(dim, True),
}  # fmt: skip
_BINARY: dict[str, Callable[[_T, _T], _T]] = {
    "{a} + {b}": torch.add, "{a} - {b}": torch.sub, "{a} * {b}": torch.mul, "{a} / {b}": torch.div,
    "{a} // {b}": lambda a, b: torch.floor(a / b), "{a} % {b}": torch.remainder,
    "fmod({a}, {b})": torch.fmod, "{a} ** {b}": torch.pow, "{a} @ {b}": torch.matmul,
    "{a} @ {b}.T": lambda a, b: a @ b.mT, "{a}.T @ {b}": lambda a, b: a.mT @ b,
    "outer({a}, {b})": torch.outer, "maximum({a}, {b})": torch.maximum,
    "minimum({a}, {b})": torch.minimum, "dot({a}, {b})": torch.dot,
    "{a} < {b}": lambda a, b: (a < b).double(), "{a} <= {b}": lambda a, b: (a <= b).double(),
    "{a} == {b}": lambda a, b: (a == b).double(),
    "trunc({a} / {b})": lambda a, b: torch.trunc(a / b),
    "mse({a}, {b})": lambda a, b: (a - b).square().mean(),
    "(({a} - {b}) ** 2).sum()": lambda a, b: (a - b).square().sum(),
    "({a} - {b}).abs().mean()": lambda a, b: (a - b).abs().mean(),
    "cat({a}, {b})": lambda a, b: torch.cat([a, b]),
    "stack({a}, {b})": lambda a, b: torch.stack([a, b]),
}  # fmt: skip


def _computed(pairs: Sequence[Numbers]) -> Iterator[Relation]:
    """The function that gives the answer, and not the wanted one, on every pair."""
    if any(p.what != "result" or p.got.is_complex() or p.got.numel() == 0 for p in pairs):
        return
    telling = any(rich(p.got) for p in pairs)
    singles = len({round(float(p.got.flatten()[0]), 4) for p in pairs if p.got.numel() == 1})
    if not telling and singles < 2:
        return
    names, distinct = None, set[str]()
    for p in pairs:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that the deviation of one element is nan, say
            found = {name: of for name, value, of in _candidates(p) if all_close(value, p.got)}
        names = set(found) if names is None else names & set(found)
        if not names:
            return
        distinct |= {name for name, of in found.items() if _tells_apart(of, p.got)}
    if names and names & distinct:
        what = min(names & distinct, key=lambda name: (len(name), name))
        for population, usual in (("population_std", "std"), ("population_var", "var")):
            what = what.replace(f"{population}()", f"{usual}(correction=0)")
            what = what.replace(f"{population}(", f"{usual}(correction=0, ")
        yield Relation("computed", {"what": what})


def _tells_apart(arguments: Sequence[_T], got: _T) -> bool:
    """Whether functions differ on these: on one element `flip`, `sum` and `amax` are all the same.

    So are `minimum`, `maximum` and `%` of two numbers, where they give one of the two.
    """
    if any(t.numel() > 1 for t in arguments):
        return True
    return all(t.dim() == 0 and not all_close(t, got) for t in arguments)


def _candidates(p: Numbers) -> Iterator[_Candidate]:
    real = {name: t for name, t in p.inputs.items()
            if not t.is_complex() and 0 < t.numel() <= _MAX_ELEMENTS}  # fmt: skip
    inputs = dict(itertools.islice(real.items(), _MAX_INPUTS))
    for name, t in inputs.items():
        if t.dim() == 0:
            continue
        yield from _of_one(name, t)
    for (a, one), (b, other) in itertools.permutations(inputs.items(), 2):
        for said, function in _BINARY.items():
            yield from _tried(said.format(a=a, b=b), function, one, other)


def _of_one(name: str, t: _T) -> Iterator[_Candidate]:
    for said, unary in _UNARY.items():
        yield from _tried(f"{name}.{said}()", unary, t)
    for said, reduction in _REDUCTIONS.items():
        whole = tuple(range(t.dim()))
        if said not in ("argmax", "argmin", "median", "prod"):
            yield from _tried(f"{name}.{said}()", reduction, t, dim=whole)
        else:
            yield from _tried(f"{name}.{said}()", reduction, t.flatten(), dim=0)
        for dim in range(t.dim()) if t.dim() > 1 else ():
            for counted in (dim, dim - t.dim()):
                yield from _tried(f"{name}.{said}(dim={counted})", reduction, t, dim=dim)
    for said, along in _ALONG.items():
        for dim in range(t.dim()):
            for counted in (dim, dim - t.dim()):
                where = f"(dim={counted})" if t.dim() > 1 else "()"
                yield from _tried(f"{name}.{said}{where}", along, t, dim=dim)


def _tried(name: str, compute: Callable[..., _T], *args: _T, **kwargs: Any) -> Iterator[_Candidate]:
    try:
        value = compute(*args, **kwargs)
    except (RuntimeError, IndexError, TypeError):
        return
    yield name, value.double(), args


COMPUTED: tuple[Finder, ...] = (_computed,)
