"""Find the declared checks that could never fail, as far as the cases alone show it."""

import math
from collections.abc import Callable, Iterator
from typing import Any

from checker.spec.checks import names_in
from checker.spec.model import Case, Check, Draw, Metric, Tolerance

Problem = tuple[str, str]
"""What was wanted, and what was found."""

_LOWER_IS_BETTER = frozenset({"mse", "cross_entropy"})


def unfailing(check: Check, cases: tuple[Case, ...], module: bool) -> Iterator[Problem]:
    """Say why a check would pass whatever came; nothing where it may fail."""
    if isinstance(check.argument, Metric):
        yield from _metric(check, cases)
    elif isinstance(check.argument, Tolerance):
        if not math.isfinite(check.argument.rtol + check.argument.atol):
            yield "finite numbers", "inf"
    elif check.name in ("parameters", "parameter_grads") and not module:
        yield "a module in this kata", "none"
    elif check.name == "leaves_inputs_alone":
        inputs = [value for case in cases for value in case.arguments.values()]
        if not any(map(can_change, inputs)) and not any(case.dataset for case in cases):
            yield "an input that can be changed, such as a tensor", "none"
    elif check.name in _SPOKEN_OF:
        names = names_in(check.argument)
        if not names or len(set(names)) < len(names):
            yield "at least one argument, each once", "none" if not names else "one twice"
        wanted, suits = _SPOKEN_OF[check.name]
        for name in names:
            given = [case.arguments[name] for case in cases if name in case.arguments]
            if given and not any(map(suits, given)):
                yield wanted, f"none for {name!r}"


def _metric(check: Check, cases: tuple[Case, ...]) -> Iterator[Problem]:
    metric: Metric = check.argument
    low = metric.metric in _LOWER_IS_BETTER
    if low and metric.at_least is not None:
        yield "below or within: less is better", "at_least"
    if not low and metric.below is not None:
        yield "at_least or within: more is better", "below"
    bounds = [metric.below, metric.at_least, metric.within]
    for bound in bounds:
        if bound is not None and not (math.isfinite(bound) and bound > 0):
            yield "a finite bound over 0", f"{bound:g}"
    for i, case in enumerate(cases):
        if check.name == "heldout" and case.dataset is None and case.heldout is None:
            yield "heldout or dataset in every case", f"none in cases[{i}]"
        own = case.dataset is not None and case.dataset.regression is not None
        if check.name == "loss" and not own and not {"x", "y"} <= set(case.arguments):
            yield "arguments x and y in every case", f"none in cases[{i}]"


def holds_tensor(value: Any) -> bool:
    """Whether an argument is, or may be, a tensor or an array, or has some in it."""
    if isinstance(value, list):
        return any(map(holds_tensor, value))
    if not isinstance(value, Draw):
        return False
    return value.object is not None or (_is_drawn(value) and value.as_ != "list")


def can_change(value: Any) -> bool:
    """Whether an argument can be changed in place."""
    if isinstance(value, Draw):
        literal = isinstance(value.value, (list, dict))
        return literal or value.object is not None or _is_drawn(value)
    return isinstance(value, list)


def records(value: Any) -> bool:
    """Whether autograd records what is done with an argument, or may do so."""
    if isinstance(value, list):
        return any(isinstance(item, Draw) and item.object is not None for item in value)
    return isinstance(value, Draw) and (value.object is not None or value.requires_grad)


def _is_drawn(draw: Draw) -> bool:
    """Whether a draw gives elements, not one number or a literal."""
    return draw.value is None and draw.integer is None and draw.number is None


_SPOKEN_OF: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "grads": ("a case in which it has requires_grad: true", records),
    "stored_grads": ("a case in which it has requires_grad: true", records),
    "shares": ("a case in which it is a tensor or an array", holds_tensor),
    "copies": ("a case in which it is a tensor or an array", holds_tensor),
    "mutates": ("a case in which it can be changed", can_change),
}
