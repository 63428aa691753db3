"""What the checks look at: the code behind the call, and what that gave in both solutions.

The last line of the code is an expression. Its value is what was got, and what was wanted.
"""

from collections.abc import Callable
from typing import Any

from checker.checks.compared import Compared, names_in
from checker.checks.look import CALL, NONE, Look, Looker, Noise, differ, outcome
from checker.compare.kinds import pairs
from checker.compare.tolerance import EXACT
from checker.compare.values import different_fact, different_values
from checker.spec.model import Tolerance
from checker.wire.messages import Raised
from checker.wire.values import (
    MappingValue,
    ScalarValue,
    SequenceValue,
    SparseValue,
    TensorValue,
    Value,
)

_MOST_ELEMENTS, _MOST_ITEMS = 64, 8


def answer(c: Compared, _: Noise) -> Look:
    """The answer; of a large one, the first part that differs."""
    got, want = c.got.output or NONE, c.want.output or NONE
    tolerance = c.argument if isinstance(c.argument, Tolerance) else None
    if isinstance(want, SequenceValue | MappingValue) and not _is_small(got, want):
        for place, a, b in pairs(got, want):
            if differ(a, b, tolerance):
                return Look(CALL + place, a, b, tolerance=tolerance)
    return Look(CALL, got, want, tolerance=tolerance)


def _is_small(*values: Value) -> bool:
    for value in values:
        parts = [part for _, part, _ in pairs(value, value)]
        elements = sum(len(getattr(part, "data", b"-")) // 4 for part in parts)
        if len(parts) > _MOST_ITEMS or elements > _MOST_ELEMENTS:
            return False
    return True


def raised(c: Compared, _: Noise) -> Look:
    """The exception of the call, or what it returned."""
    return outcome(c.got.raised or c.got.output, c.want.raised or c.want.output)


def attribute(
    code: str,
    of: Callable[[Any], Value],
    wanted: Callable[[Compared, Any], Value] | None = None,
) -> Looker:
    """Look at an attribute of the first tensor that has another than it should.

    Wanted is that of the reference's tensor, or what `wanted` makes of it and the argument.
    """

    def look(c: Compared, _: Noise) -> Look | None:
        for place, a, b in pairs(*c.outputs):
            if not isinstance(b, TensorValue | SparseValue):
                continue
            if not isinstance(a, TensorValue | SparseValue):
                return answer(c, _)
            want = wanted(c, b) if wanted else of(b)
            if of(a) != want:
                return Look(f"{CALL}{place}.{code}", of(a), want)
        return None

    return look


def again(c: Compared, noise: Noise) -> Look | None:
    """A second call, after the first result was overwritten."""
    got, want = c.got.again, c.want.again
    after = [f"first = {CALL}"]
    after += noise.overwriting("first", c.got.output, noise.again(c))
    return Look(CALL, got or NONE, want or NONE, after=tuple(after))


def challenged(c: Compared, noise: Noise) -> Look | None:
    """The other side of a possible view, after one side was overwritten."""
    for name in names_in(c.argument):
        got, want = c.got.challenges.get(name), c.want.challenges.get(name)
        if got is None or want is None:
            continue
        if different_fact("shape", c.got.inputs[name], c.want.inputs[name]):
            return Look(name, c.got.inputs[name], c.want.inputs[name], (), (CALL,), True)
        on_input, on_output = noise.challenge(c, name)
        statements = [f"result = {CALL}", *noise.overwriting(name, c.got.inputs[name], on_input)]
        mine, wanted = got.output_after_input, want.output_after_input
        if _unlike(mine, wanted):
            output = c.got.output
            if not isinstance(output, SequenceValue | MappingValue):
                mine, wanted = _only(mine), _only(wanted)
            return Look("result", mine or NONE, wanted or NONE, (), tuple(statements), True)
        statements += noise.overwriting("result", c.got.output, on_output)
        mine, wanted = got.input_after_output, want.input_after_output
        if _unlike(mine, wanted):
            return Look(name, mine or NONE, wanted or NONE, (), tuple(statements), True)
    return None


def _unlike(a: Value | Raised | None, b: Value | Raised | None) -> bool:
    if a is None or b is None or isinstance(a, Raised) or isinstance(b, Raised):
        return type(a) is not type(b)
    return bool(different_values(a, b))


def _only(value: Value | Raised | None) -> Value | Raised | None:
    if isinstance(value, SequenceValue) and len(value.items) == 1:
        return value.items[0]
    return value


def mutated(c: Compared, _: Noise) -> Look | None:
    """An input after the call."""
    for name in names_in(c.argument) if c.argument is not None else c.want.inputs:
        if name not in c.want.inputs:
            continue
        got, want = c.got.inputs[name], c.want.inputs[name]
        tolerance = None if c.argument is not None else EXACT
        if differ(got, want, tolerance):
            return Look(name, got, want, (), (CALL,), True, tolerance)
        for flag in ("requires_grad", "is_leaf"):
            mine, wanted = getattr(got, flag, None), getattr(want, flag, None)
            if mine != wanted:
                values = ScalarValue(mine), ScalarValue(wanted)
                return Look(f"{name}.{flag}", *values, (), (CALL,), True)
    return None


def rng(c: Compared, _: Noise) -> Look:
    """What the global generator gives after the call."""
    before = (f"torch.manual_seed({c.case.seed})", "torch.randn(4)")
    return Look("torch.randn(4)", c.got.rng or NONE, c.want.stream or NONE, before, (CALL,))


def grad_mode(c: Compared, _: Noise) -> Look:
    """The grad mode after the call."""
    mine, wanted = ScalarValue(c.got.grad_mode), ScalarValue(c.want.grad_mode)
    return Look("torch.is_grad_enabled()", mine, wanted, (), (CALL,))


def metric(held_out: bool) -> Looker:
    """A look at what the returned model reaches: the held-out rows never leave the judge."""

    def look(c: Compared, _: Noise) -> Look:
        from checker.compare.metrics import reached_and_bound  # here: it loads torch

        got, want = (
            (c.got.heldout_prediction, c.want.heldout_prediction)
            if held_out
            else (c.got.train_prediction, c.want.train_prediction)
        )
        train = tuple(c.case.inputs[name].value for name in ("x", "y") if name in c.case.inputs)
        data = c.case.heldout if held_out else (train[0], train[1])
        if isinstance(got, Raised):
            return Look(CALL, got, "")
        if not c.got.steady or not isinstance(got, TensorValue) or data is None:
            return Look(CALL, c.got.output or "", "")
        name = c.argument.metric
        reached, bound, better_high = reached_and_bound(c.argument, got, want, data, train)
        sign = ">=" if better_high else "<="
        return Look(CALL, f"{name} = {reached:.4g}", f"{name} {sign} {bound:.4g}")

    return look
