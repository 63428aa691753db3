"""Checks of a module's parameters and of their gradients."""

from collections.abc import Sequence
from typing import Any

from checker.checks import graph_looks
from checker.checks.compared import Compared, Observation, Source
from checker.checks.futile import without_module
from checker.checks.graph import different_stored, in_order_of, named
from checker.checks.record import CheckKind
from checker.compare import words
from checker.spec.text import Text
from checker.wire.messages import Parameters, Raised
from checker.wire.values import MappingValue


def _parameters(c: Compared) -> Text | None:
    """Number, shapes, dtypes and `requires_grad` of the parameters; names are free."""
    got, want = named(c.got.parameters), named(c.want.parameters)
    if not isinstance(c.want.parameters, MappingValue):
        raise TypeError("the reference is not a module")
    if len(got) != len(want):
        return {
            "en": f"the module has {len(got)} parameter{'' if len(got) == 1 else 's'}; "
            f"expected {len(want)}",
            "zh": f"模块有 {len(got)} 个参数，应为 {len(want)} 个",
        }
    for (name, a), (_, b) in zip(in_order_of(want, got), want, strict=True):
        for fact in ("shape", "dtype", "requires_grad"):
            found, wanted = getattr(a, fact, None), getattr(b, fact, None)
            if found != wanted:
                title = {"en": f"the parameter {name}", "zh": f"参数 {name}"}
                return words.wrong_fact(title, fact, found, wanted)
    return None


def _parameter_grads(c: Compared) -> Text | None:
    """The parameters' `.grad` after a backward pass through the answer."""
    got, want = c.got.parameter_grads, c.want.parameter_grads
    if isinstance(got, Raised):
        return {
            "en": f"`backward()` failed: {got.exception}: {got.message[:200]}",
            "zh": f"`backward()` 失败：{got.exception}: {got.message[:200]}",
        }
    assert not isinstance(want, Raised)
    # Number and shapes first: a module that hides its parameters has no gradient to compare.
    if found := _parameters(c):
        return found
    before, mine, wanted = named(c.got.parameters), named(got), named(want)
    if [name for name, _ in mine] != [name for name, _ in before] or len(mine) != len(wanted):
        return {
            "en": f"the call changed the module's parameters: there were {len(before)} before it "
            f"and are {len(mine)} after it",
            "zh": f"调用改变了模块的参数：之前有 {len(before)} 个，之后有 {len(mine)} 个",
        }
    for (name, a), (_, b) in zip(in_order_of(wanted, mine), wanted, strict=True):
        title = {"en": f"{name}.grad", "zh": f"{name}.grad"}
        if found := different_stored(title, a, b):
            return found
    return None


def _no_parameters(_: Any, done: Sequence[Observation], __: Source) -> str | None:
    found = [want.parameters for want in done]
    if any(isinstance(value, MappingValue) and value.items for value in found):
        return None
    return "the reference has no parameters"


CHECKS = (
    CheckKind(
        name="parameters",
        title={"en": "has the right parameters", "zh": "模块的参数正确"},
        stage="grads",
        role="matter",
        find=_parameters,
        look=graph_looks.parameters,
        shown_in=(Parameters,),
        futile_by_cases=without_module,
    ),
    CheckKind(
        name="parameter_grads",
        title={"en": "gives the parameters the right gradients", "zh": "参数的梯度正确"},
        stage="grads",
        role="matter",
        find=_parameter_grads,
        look=graph_looks.parameter_grads,
        observes=("parameter_grads",),
        shown_in=(Parameters,),
        futile_by_cases=without_module,
        futile_by_answers=_no_parameters,
    ),
)
