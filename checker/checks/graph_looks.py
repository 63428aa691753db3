"""What the checks of gradients and of parameters look at."""

from collections.abc import Sequence
from typing import Any

from checker.checks.compared import Compared, names_in
from checker.checks.graph import different_stored, in_order_of, named
from checker.checks.look import CALL, NONE, Look, Noise, differ
from checker.compare.kinds import pairs
from checker.wire.messages import Raised
from checker.wire.values import NamedValue, ScalarValue, SequenceValue, TensorValue, Value

_GRAD = {"en": "grad"}


def grads(c: Compared, noise: Noise) -> Look | None:
    """The gradient of the first input that gets a wrong one."""
    for place, a, b in pairs(*c.outputs):
        recorded = isinstance(a, TensorValue) and a.requires_grad
        if recorded and isinstance(b, TensorValue) and not b.requires_grad:
            return Look(f"{CALL}{place}.requires_grad", ScalarValue(True), ScalarValue(False))
    for name in names_in(c.argument):
        got, want = c.got.grads.get(name, NONE), c.want.grads.get(name, NONE)
        if isinstance(want, Raised):
            continue
        if isinstance(got, Raised) or differ(got, want, None):
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


def stored_grads(c: Compared, _: Noise) -> Look | None:
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


def parameters(c: Compared, _: Noise) -> Look:
    """Shape, dtype and `requires_grad` of all parameters of a module."""
    flags = [fact for fact in ("dtype", "requires_grad") if _facts(c, fact)]
    facts = ["tuple(p.shape)", *(f"p.{fact}" for fact in flags)]
    each = f"({', '.join(facts)})" if flags else facts[0]
    got, want = (
        SequenceValue("list", tuple(_described(value, flags) for _, value in named(of)))
        for of in (c.got.parameters, c.want.parameters)
    )
    return Look(f"[{each} for p in model.parameters()]", got, want)


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


def parameter_grads(c: Compared, noise: Noise) -> Look | None:
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
        return parameters(c, noise)
    for (name, a), (_, b) in zip(in_order_of(wanted, mine), wanted, strict=True):
        if different_stored(_GRAD, a, b):
            code = f"model.get_parameter({name!r}).grad"
            of_got, of_want = getattr(a, "grad", None), getattr(b, "grad", None)
            return Look(code, of_got or NONE, of_want or NONE, (), after)
    return None
