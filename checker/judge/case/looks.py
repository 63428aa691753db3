"""What each check looks at: the code behind the call, and what that gave in both solutions.

The last line of the code is an expression. Its value is what was got, and what was wanted.
"""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from checker.checks.compared import Compared
from checker.checks.gradients import different_stored
from checker.checks.parameters import in_order_of, named
from checker.checks.record import names_in
from checker.compare.kinds import contiguous, different_type, pairs
from checker.compare.tolerance import EXACT
from checker.compare.values import different_fact, different_values
from checker.judge.case.noise import Noise
from checker.spec.model import Tolerance
from checker.wire.messages import Raised
from checker.wire.values import (
    MappingValue,
    NamedValue,
    ScalarValue,
    SequenceValue,
    SparseValue,
    TensorValue,
    Value,
)

CALL = "{call}"
"""Stands for the call in a look's code."""

_GRAD = {"en": "grad"}
_MOST_ELEMENTS, _MOST_ITEMS = 64, 8
NONE = ScalarValue(None)


class Look(msgspec.Struct, frozen=True):
    """What a check looked at. `before` and `after` are statements, `expression` what was seen.

    `named`: the code uses the inputs by their names.
    """

    expression: str
    got: Value | Raised | str
    want: Value | Raised | str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    named: bool = False
    tolerance: Tolerance | None = None


def look_of(name: str, c: Compared, noise: Noise) -> Look | None:
    """Return what a check by this name looked at in a case that it fails."""
    return _LOOKS.get(name, _result)(c, noise)


def outcome(got: Value | Raised | None, want: Value | Raised | None) -> Look:
    """Look at what a call returned or raised."""
    return Look(CALL, got or NONE, want or NONE)


def _result(c: Compared, _: Noise) -> Look:
    """The answer; of a large one, the first part that differs."""
    got, want = c.got.output or NONE, c.want.output or NONE
    tolerance = c.argument if isinstance(c.argument, Tolerance) else None
    if isinstance(want, SequenceValue | MappingValue) and not _is_small(got, want):
        for place, a, b in pairs(got, want):
            if _differ(a, b, tolerance):
                return Look(CALL + place, a, b, tolerance=tolerance)
    return Look(CALL, got, want, tolerance=tolerance)


def _is_small(*values: Value) -> bool:
    for value in values:
        parts = [part for _, part, _ in pairs(value, value)]
        elements = sum(len(getattr(part, "data", b"-")) // 4 for part in parts)
        if len(parts) > _MOST_ITEMS or elements > _MOST_ELEMENTS:
            return False
    return True


def _differ(a: Value, b: Value, tolerance: Tolerance | None) -> bool:
    facts = any(different_fact(fact, a, b) for fact in ("dtype", "shape", "device"))
    return bool(facts or different_type(a, b) or different_values(a, b, tolerance))


def _raised(c: Compared, _: Noise) -> Look:
    return outcome(c.got.raised or c.got.output, c.want.raised or c.want.output)


def _attribute(
    attribute: str, of: Callable[[Any], Value]
) -> Callable[[Compared, Noise], Look | None]:
    """A look at one attribute of the first tensor that has another than it should."""

    def look(c: Compared, _: Noise) -> Look | None:
        for place, a, b in pairs(*c.outputs):
            if not isinstance(b, TensorValue | SparseValue):
                continue
            if not isinstance(a, TensorValue | SparseValue):
                return _result(c, _)
            want = ScalarValue(c.argument) if attribute in _FLAGS else of(b)
            if attribute == "layout" and not c.argument:
                want = NamedValue("dtype", "strided")
            if of(a) != want:
                return Look(f"{CALL}{place}.{attribute}", of(a), want)
        return None

    return look


_FLAGS = ("requires_grad", "is_leaf")


def _stride(value: Any) -> Value:
    return SequenceValue("tuple", tuple(map(ScalarValue, value.stride)))


def _layout(value: Any) -> Value:
    return NamedValue("dtype", getattr(value, "layout", "strided"))


def _again(c: Compared, noise: Noise) -> Look | None:
    """A second call, after the first result was overwritten."""
    got, want = c.got.again, c.want.again
    after = [f"first = {CALL}"]
    after += noise.overwriting("first", c.got.output, noise.again(c))
    return Look(CALL, got or NONE, want or NONE, after=tuple(after))


def _challenged(c: Compared, noise: Noise) -> Look | None:
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


def _mutated(c: Compared, _: Noise) -> Look | None:
    """An input after the call."""
    for name in names_in(c.argument) if c.argument is not None else c.want.inputs:
        if name not in c.want.inputs:
            continue
        got, want = c.got.inputs[name], c.want.inputs[name]
        tolerance = None if c.argument is not None else EXACT
        if _differ(got, want, tolerance):
            return Look(name, got, want, (), (CALL,), True, tolerance)
        for flag in _FLAGS:
            mine, wanted = getattr(got, flag, None), getattr(want, flag, None)
            if mine != wanted:
                values = ScalarValue(mine), ScalarValue(wanted)
                return Look(f"{name}.{flag}", *values, (), (CALL,), True)
    return None


def _grads(c: Compared, noise: Noise) -> Look | None:
    """The gradient of the first input that gets a wrong one."""
    for place, a, b in pairs(*c.outputs):
        recorded = isinstance(a, TensorValue) and a.requires_grad
        if recorded and isinstance(b, TensorValue) and not b.requires_grad:
            return Look(f"{CALL}{place}.requires_grad", ScalarValue(True), ScalarValue(False))
    for name in names_in(c.argument):
        got, want = c.got.grads.get(name, NONE), c.want.grads.get(name, NONE)
        if isinstance(want, Raised):
            continue
        if isinstance(got, Raised) or _differ(got, want, None):
            outputs, cotangents = noise.cotangents(c)
            if len(outputs) == 1:
                of, along = f"result{outputs[0]}", cotangents[0]
            else:
                of = f"[{', '.join(f'result{place}' for place in outputs)}]"
                along = f"[{', '.join(cotangents)}]"
            unused = ", allow_unused=True" if got == NONE or want == NONE else ""
            code = f"torch.autograd.grad({of}, {name}, {along}{unused})[0]"
            return Look(code, got, want, (), (f"result = {CALL}",), True)
    return None


def _stored_grads(c: Compared, _: Noise) -> Look | None:
    """What `.grad` of an input holds after one call, or after a second one."""
    for name in names_in(c.argument):
        if name not in c.want.inputs:
            continue
        calls: tuple[str, ...] = (CALL,)
        got: Any = c.got.inputs.get(name)
        want: Any = c.want.inputs[name]
        again, wanted = c.got.stored_again, c.want.stored_again
        if different_stored(_GRAD, got, want) is None:
            calls = (CALL, CALL)
            if isinstance(wanted, Raised) or wanted is None:
                continue
            if isinstance(again, Raised) or again is None:
                return Look(CALL, again or NONE, "", (), (CALL,), True)
            got, want = again.get(name), wanted[name]
            if different_stored(_GRAD, got, want) is None:
                continue
        mine, right = getattr(got, "grad", None), getattr(want, "grad", None)
        return Look(f"{name}.grad", mine or NONE, right or NONE, (), calls, True)
    return None


def _parameters(c: Compared, _: Noise) -> Look:
    """Shape, dtype and `requires_grad` of all parameters of a module."""
    flags = [fact for fact in ("dtype", "requires_grad") if _facts(c, fact)]
    facts = ["tuple(p.shape)", *(f"p.{fact}" for fact in flags)]
    each = f"({', '.join(facts)})" if flags else facts[0]
    got, want = (
        SequenceValue("list", tuple(_described(value, flags) for _, value in named(of)))
        for of in (c.got.parameters, c.want.parameters)
    )
    return Look(f"[{each} for p in model.parameters()]", got, want, ("model",))


def _facts(c: Compared, fact: str) -> bool:
    mine, wanted = named(c.got.parameters), named(c.want.parameters)
    return any(
        getattr(a, fact, None) != getattr(b, fact, None)
        for (_, a), (_, b) in zip(in_order_of(wanted, mine), wanted, strict=False)
    )


def _described(value: Value, flags: Sequence[str]) -> Value:
    shape = SequenceValue("tuple", tuple(map(ScalarValue, getattr(value, "shape", ()))))
    if not flags:
        return shape
    facts: list[Value] = [shape]
    for flag in flags:
        fact = getattr(value, flag, None)
        facts.append(NamedValue("dtype", str(fact)) if flag == "dtype" else ScalarValue(fact))
    return SequenceValue("tuple", tuple(facts))


def _parameter_grads(c: Compared, noise: Noise) -> Look | None:
    """The `.grad` of the first parameter that has a wrong one, after a backward pass."""
    got, want = c.got.parameter_grads, c.want.parameter_grads
    outputs, cotangents = noise.factors(c)
    steps = [
        f"(result{place} * {along}).sum().backward()"
        for place, along in zip(outputs, cotangents, strict=True)
    ]
    after = (f"result = {CALL}", *steps)
    if isinstance(got, Raised):
        return Look(steps[-1], got, "", (), after[:-1])
    if isinstance(want, Raised):
        return None
    mine, wanted = named(got), named(want)
    if len(named(c.got.parameters)) != len(mine):
        found, right = (
            SequenceValue("list", tuple(_described(value, ()) for _, value in each))
            for each in (mine, wanted)
        )
        return Look("[tuple(p.shape) for p in model.parameters()]", found, right, (), after)
    if len(mine) != len(wanted):
        return _parameters(c, noise)
    for (name, a), (_, b) in zip(in_order_of(wanted, mine), wanted, strict=True):
        if different_stored(_GRAD, a, b):
            code = f"model.get_parameter({name!r}).grad"
            of_got, of_want = getattr(a, "grad", None), getattr(b, "grad", None)
            return Look(code, of_got or NONE, of_want or NONE, (), after)
    return None


def _rng(c: Compared, _: Noise) -> Look:
    """What the global generator gives after the call."""
    before = (f"torch.manual_seed({c.case.seed})", "torch.randn(4)")
    return Look("torch.randn(4)", c.got.rng or NONE, c.want.stream or NONE, before, (CALL,))


def _grad_mode(c: Compared, _: Noise) -> Look:
    """The grad mode after the call."""
    mine, wanted = ScalarValue(c.got.grad_mode), ScalarValue(c.want.grad_mode)
    return Look("torch.is_grad_enabled()", mine, wanted, (), (CALL,))


def _metric(held_out: bool) -> Callable[[Compared, Noise], Look]:
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


_LOOKS: dict[str, Callable[[Compared, Noise], Look | None]] = {
    "raises": _raised,
    "fresh": _again,
    "contiguous": _attribute("is_contiguous()", lambda value: ScalarValue(contiguous(value))),
    "strides": _attribute("stride()", _stride),
    "is_sparse": _attribute("layout", _layout),
    "requires_grad": _attribute("requires_grad", lambda value: ScalarValue(value.requires_grad)),
    "is_leaf": _attribute("is_leaf", lambda value: ScalarValue(value.is_leaf)),
    "shares": _challenged,
    "copies": _challenged,
    "mutates": _mutated,
    "leaves_inputs_alone": _mutated,
    "grads": _grads,
    "stored_grads": _stored_grads,
    "parameters": _parameters,
    "parameter_grads": _parameter_grads,
    "leaves_rng_alone": _rng,
    "leaves_grad_mode_alone": _grad_mode,
    "loss": _metric(held_out=False),
    "heldout": _metric(held_out=True),
}
