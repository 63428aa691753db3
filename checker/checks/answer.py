"""Checks of the answer itself: its values, its exception, whether it is computed anew."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

from checker.checks import looks
from checker.checks.compared import Compared, Observation, Source
from checker.checks.futile import can_be_kept, unless_held
from checker.checks.record import CheckKind, Problem
from checker.compare.kinds import incomparable
from checker.compare.values import different_values
from checker.errors import Said
from checker.spec.model import Case, Tolerance
from checker.spec.text import Text
from checker.wire.messages import Raised


def _values(c: Compared) -> Text | None:
    """Structure, shapes and elements must be the same as the reference's."""
    got, want = c.outputs
    if why := incomparable(want):
        raise TypeError(f"the reference's answer {why}")
    return different_values(got, want, c.argument)


def _infinite(allowed: Tolerance | None, _: tuple[Case, ...], __: bool) -> Iterator[Problem]:
    if allowed is not None and not math.isfinite(allowed.rtol + allowed.atol):
        yield Said("finite numbers", "有限的数"), "inf"


def _raises(c: Compared) -> Text | None:
    """Both raised, or neither: a case where only one did is handled before any check."""
    got, want = c.got.raised, c.want.raised
    if want is None or (got is not None and want.exception in got.bases):
        return None
    if got is None:
        return {
            "en": f"no exception was raised; expected {want.exception}",
            "zh": f"没有抛出异常，应抛出 {want.exception}",
        }
    return {
        "en": f"{got.exception} was raised; expected {want.exception}",
        "zh": f"抛出的是 {got.exception}，应为 {want.exception}",
    }


def _never_raises(_: Any, wants: Sequence[Observation], __: Source) -> str | None:
    raised = any(want.raised is not None for want in wants)
    return None if raised else "the reference raises in no case"


def _fresh(c: Compared) -> Text | None:
    """A second call must not return the object that the first one returned."""
    if c.got.again is None or isinstance(c.got.again, Raised) or c.want.output is None:
        return {
            "en": "a second call with the same inputs failed",
            "zh": "用相同的输入再次调用时出错",
        }
    assert c.want.again is not None
    assert not isinstance(c.want.again, Raised)
    name = {
        "en": "the result of a second call, after the first result was overwritten",
        "zh": "改写第一次的返回值之后，再次调用的返回值",
    }
    return different_values(c.got.again, c.want.again, None, name)


CHECKS = (
    CheckKind(
        name="values",
        title={"en": "has the right values", "zh": "数值正确"},
        stage="values",
        role="matter",
        argument=Tolerance,
        find=_values,
        look=looks.answer,
        futile_by_cases=_infinite,
    ),
    CheckKind(
        name="raises",
        title={"en": "raises the right exception", "zh": "抛出正确的异常"},
        stage="values",
        role="matter",
        find=_raises,
        look=looks.raised,
        judges_raising=True,
        shown_in=(),
        futile_by_answers=_never_raises,
    ),
    CheckKind(
        name="fresh",
        title={"en": "computes its result anew each time", "zh": "每次调用都重新计算"},
        stage="values",
        role="matter",
        find=_fresh,
        look=looks.again,
        observes=("again",),
        shown_in=(),
        futile_by_answers=unless_held("a tensor or an array that could be kept", can_be_kept),
    ),
)
