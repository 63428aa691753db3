"""Read the condition of an author's `expect.that`, to note how near it came to its bounds."""

import ast
import functools
import linecache
from collections.abc import Iterator
from types import FrameType
from typing import Any

import torch

from checker.compare import margins
from checker.spec.model import Tolerance

# What an author's condition may call for the sake of a margin: it is evaluated a second time, so
# nothing that asks a submission once more.
_PURE_NAMES = frozenset({"abs", "float", "len", "max", "min"})
_PURE_METHODS = frozenset(
    {"abs", "amax", "double", "float", "item", "max", "mean", "min", "norm", "square", "std", "sum"}
)


def note_condition(frame: FrameType) -> None:
    """Note the bounds in the condition of an `expect.that`, which `frame` calls."""
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
            margins.note(margins.ratio(small, large))


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
            margins.note_elements(got, want, Tolerance(rtol or 0.0, atol or 0.0))


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
