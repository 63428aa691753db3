"""How near a check came to its bound: for authors, off unless a job asks, in no verdict.

A ratio is what was found, as a multiple of what is allowed: up to 1 passes, above 1 does not. A
right answer near 1 and a wrong one just above it are fragile.
"""

import ast
import contextlib
import functools
import linecache
import math
from collections.abc import Iterator
from types import FrameType
from typing import Any

import torch

from checker.spec.model import Tolerance

_noted: list[float] | None = None

# What an author's condition may call for the sake of a margin: it is evaluated a second time, so
# nothing that asks a submission once more.
_PURE_NAMES = frozenset({"abs", "float", "len", "max", "min"})
_PURE_METHODS = frozenset(
    {"abs", "amax", "double", "float", "item", "max", "mean", "min", "norm", "square", "std", "sum"}
)


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


def note_elements(got: torch.Tensor, want: torch.Tensor, allowed: Tolerance) -> None:
    """Note the worst element of two tensors that were compared within a tolerance."""
    if _noted is None or not got.numel():
        return
    same = (got == want) | (got.isnan() & want.isnan())
    ratios = (got - want).abs() / (allowed.atol + allowed.rtol * want.abs())
    worst = torch.where(same, torch.zeros_like(ratios, dtype=torch.float64), ratios.double())
    note(float(worst.max()))


def note_bound(value: float, bound: float, more_is_better: bool) -> None:
    """Note a number against a bound; an accuracy by the share of errors."""
    if more_is_better and bound < 1:
        value, bound = 1 - value, 1 - bound
    elif more_is_better:
        value, bound = bound, value
    note(_ratio(value, bound))


def note_condition(frame: FrameType) -> None:
    """Note the bounds in the condition of an `expect.that`, which `frame` calls."""
    if _noted is None:
        return
    call = _call_in(frame)
    for part in _parts(call.args[0]) if call is not None and call.args else ():
        if isinstance(part, ast.Compare):
            _note_comparison(part, frame)
        elif isinstance(part, ast.Call) and ast.unparse(part.func).endswith(
            ("isclose", "allclose")
        ):
            _note_closeness(part, frame)


def _parts(condition: ast.expr) -> Iterator[ast.expr]:
    """What must hold all at once: the terms of `and`, and what stands in `bool(...)`."""
    if isinstance(condition, ast.BoolOp) and isinstance(condition.op, ast.And):
        for term in condition.values:
            yield from _parts(term)
    elif isinstance(condition, ast.Call) and ast.unparse(condition.func) == "bool":
        yield from _parts(condition.args[0])
    else:
        yield condition


def _note_comparison(comparison: ast.Compare, frame: FrameType) -> None:
    terms = [comparison.left, *comparison.comparators]
    for low, operator, high in zip(terms, comparison.ops, terms[1:], strict=False):
        if isinstance(operator, (ast.Gt, ast.GtE)):
            low, high = high, low
        elif not isinstance(operator, (ast.Lt, ast.LtE)):
            continue
        small, large = _number(_value(low, frame)), _number(_value(high, frame))
        if small is not None and large is not None and float in (type(small), type(large)):
            note(_ratio(small, large))


def _note_closeness(call: ast.Call, frame: FrameType) -> None:
    """`math.isclose`, `torch.allclose` and the method; the relative part is of the second value."""
    values = [_value(arg, frame) for arg in call.args]
    if isinstance(call.func, ast.Attribute) and len(values) == 1:
        values.insert(0, _value(call.func.value, frame))
    limits = {keyword.arg: _number(_value(keyword.value, frame)) for keyword in call.keywords}
    rtol = limits.get("rtol", limits.get("rel_tol", 1e-9))
    atol = limits.get("atol", limits.get("abs_tol", 0.0))
    if len(values) == 2 and None not in (*values, rtol, atol):
        got, want = (torch.as_tensor(value, dtype=torch.float64) for value in values)
        if got.shape == want.shape:
            note_elements(got, want, Tolerance(rtol or 0.0, atol or 0.0))


def _ratio(small: float, large: float) -> float:
    """How `small <= large` holds: at most 1 where it does."""
    if small <= 0 < large:
        return 0.0
    if large <= 0 < small or math.isnan(small) or math.isnan(large):
        return math.inf
    if small < 0:
        return large / small
    return small / large if large else float(small > 0)


def _call_in(frame: FrameType) -> ast.Call | None:
    """The call that a frame is in, as it is written."""
    positions = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    for node in ast.walk(_tree(frame.f_code.co_filename)):
        if isinstance(node, ast.Call) and positions == (
            node.lineno,
            node.end_lineno,
            node.col_offset,
            node.end_col_offset,
        ):
            return node
    return None


@functools.cache
def _tree(path: str) -> ast.Module:
    return ast.parse("".join(linecache.getlines(path)))


def _value(node: ast.expr, frame: FrameType) -> Any:
    """What an expression stands for; None where asking again could change something."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            written = ast.unparse(part.func)
            method = part.func.attr if isinstance(part.func, ast.Attribute) else ""
            pure = written in _PURE_NAMES or method in _PURE_METHODS
            if not pure and not written.startswith("math."):
                return None
    try:
        code = compile(ast.Expression(node), "condition", "eval")
        return eval(code, frame.f_globals, dict(frame.f_locals))
    except Exception:
        return None


def _number(value: Any) -> float | None:
    if isinstance(value, torch.Tensor) and value.is_floating_point() and value.numel() == 1:
        value = value.item()
    return value if type(value) in (int, float) else None
