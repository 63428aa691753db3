"""Reasons why a check could never fail, as the cases or the reference's answers show them."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from checker.checks.compared import Observation, Source, names_in
from checker.checks.record import ByAnswers, ByCases, Problem
from checker.compare.kinds import pairs
from checker.errors import NONE, Said
from checker.spec.model import Case, Draw
from checker.wire.messages import Raised
from checker.wire.values import ArrayValue, ScalarValue, SparseValue, TensorValue, Value

_NO_MODULE = Said("none", "不带 module 的题目")

# By the answers of the reference


def parts_of(value: Value | Raised | None) -> list[Value]:
    """The parts of a value without its lists, tuples and dicts; none of an exception."""
    if value is None or isinstance(value, Raised):
        return []
    return [part for _, part, _ in pairs(value, value)]


def unless_held(what: str, suits: Callable[[Value], bool]) -> ByAnswers:
    """A check can never fail unless some answer of the reference has a suitable part."""

    def why(_: Any, done: Sequence[Observation], __: Source) -> str | None:
        held = any(suits(part) for want in done for part in parts_of(want.output))
        return None if held else f"no answer holds {what}"

    return why


def is_tensor(value: Value) -> bool:
    """Whether a part of an answer is a tensor, dense or sparse."""
    return isinstance(value, (TensorValue, SparseValue))


def is_data(value: Value) -> bool:
    """Whether a part of an answer is a tensor or an array."""
    return is_tensor(value) or isinstance(value, ArrayValue)


def can_be_kept(value: Value) -> bool:
    """Whether a part of an answer can be overwritten, which shows whether it was kept."""
    return isinstance(value, (TensorValue, ArrayValue))


def is_floating(value: Value) -> bool:
    """Whether a part of an answer has a floating dtype or is a Python float."""
    if isinstance(value, (TensorValue, SparseValue, ArrayValue)):
        return value.dtype.startswith(("float", "bfloat", "complex"))
    return isinstance(value, ScalarValue) and isinstance(value.value, float)


# By the cases


def unless_given(wanted: Said, suits: Callable[[Any], bool]) -> ByCases:
    """A check can never fail unless each argument that it names is suitable in some case."""

    def problems(argument: Any, cases: tuple[Case, ...], _: bool) -> Iterator[Problem]:
        names = names_in(argument)
        if not names or len(set(names)) < len(names):
            found = Said("one twice", "有重复的") if names else NONE
            yield Said("at least one argument, each once", "至少一个参数，且不重复"), found
        for name in names:
            given = [case.arguments[name] for case in cases if name in case.arguments]
            if given and not any(map(suits, given)):
                yield wanted, Said(f"none for {name!r}", f"{name!r} 没有这样的用例")

    return problems


def without_module(_: Any, __: tuple[Case, ...], module: bool) -> Iterator[Problem]:
    """A check can never fail unless the kata has a module."""
    if not module:
        yield Said("a module in this kata", "带有 module 的题目"), _NO_MODULE


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
