"""Checks of the graph of an answer: what autograd records, and which gradients flow back."""

from collections.abc import Callable, Sequence
from typing import Any

from checker.checks import graph_looks, looks
from checker.checks.compared import Compared, Observation, Source, names_in
from checker.checks.futile import (
    is_floating,
    is_tensor,
    records,
    unless_given,
    unless_held,
)
from checker.checks.graph import different_stored
from checker.checks.look import Looker
from checker.checks.record import CheckKind, Names
from checker.compare import words
from checker.compare.kinds import different_type, pairs
from checker.compare.values import different_values
from checker.errors import Said
from checker.spec.text import Text
from checker.wire.messages import Call, Raised, Read, Vjp
from checker.wire.values import ScalarValue, SparseValue, TensorValue, Value


def _tensor_flag(flag: str) -> Callable[[Compared], Text | None]:
    """A finder for `requires_grad` or `is_leaf` of every tensor in the answer."""

    def find(c: Compared) -> Text | None:
        for place, a, b in pairs(*c.outputs):
            if not isinstance(b, (TensorValue, SparseValue)):
                continue
            if not isinstance(a, (TensorValue, SparseValue)):
                return different_type(a, b, place)
            if getattr(a, flag) != c.argument:
                return words.wrong_fact(words.subject(place), flag, getattr(a, flag), c.argument)
        return None

    return find


def _grads(c: Compared) -> Text | None:
    """Vector-Jacobian products with respect to the inputs."""
    for name in names_in(c.argument):
        if name in c.want.grads and (
            found := _different_grad(name, c.got.grads.get(name), c.want.grads[name])
        ):
            return _left_in_the_graph(c) or found
    return None


def _no_gradient(argument: Any, done: Sequence[Observation], _: Source) -> str | None:
    for name in names_in(argument):
        grads = [want.grads[name] for want in done if name in want.grads]
        if all(isinstance(grad, Raised) for grad in grads):
            return f"no answer of the reference passes a gradient to {name}"
    return None


def _left_in_the_graph(c: Compared) -> Text | None:
    """A part of the answer that requires grad and should not."""
    for place, a, b in pairs(*c.outputs):
        if not isinstance(a, TensorValue) or not isinstance(b, TensorValue):
            continue
        if a.requires_grad and not b.requires_grad:
            return words.sentence(
                words.subject(place),
                "has requires_grad=True; detach it from the graph",
                "的 requires_grad 是 True；请让它脱离计算图",
            )
    return None


def _different_grad(name: str, got: Value | Raised | None, want: Value | Raised) -> Text | None:
    title = {"en": f"the gradient of {name}", "zh": f"{name} 的梯度"}
    if isinstance(want, Raised):
        return None
    if isinstance(got, Raised) and "does not require grad" not in got.message:
        return words.raised(
            {"en": "the backward pass", "zh": "反向传播"}, got.exception, got.message
        )
    if got is None or isinstance(got, Raised) or got == ScalarValue(None):
        if want == ScalarValue(None):
            return None
        return {
            "en": f"{name} gets no gradient: the graph is cut between {name} and the result",
            "zh": f"{name} 没有得到梯度：从 {name} 到返回值的计算图断开了",
        }
    return different_values(got, want, None, title)


def _stored_grads(c: Compared) -> Text | None:
    """What `.grad` of the inputs holds after one call, and after two."""
    for name in names_in(c.argument):
        if name not in c.want.inputs:
            continue
        title = {"en": f"{name}.grad", "zh": f"{name}.grad"}
        if found := different_stored(title, c.got.inputs.get(name), c.want.inputs[name]):
            return found
        again, wanted = c.got.stored_again, c.want.stored_again
        if isinstance(wanted, Raised) or wanted is None:
            continue
        if isinstance(again, Raised) or again is None:
            what = f"{again.exception}: {again.message[:200]}" if again else ""
            return {
                "en": f"a second call with the same tensors fails{what and f': {what}'}",
                "zh": f"用同样的张量再次调用时出错{what and f'：{what}'}",
            }
        title = {
            "en": f"{name}.grad after a second call",
            "zh": f"第二次调用之后的 {name}.grad",
        }
        if found := different_stored(title, again.get(name), wanted[name]):
            return found
    return None


_FLOATING_TENSOR = unless_held(
    "a tensor of floating dtype", lambda value: is_tensor(value) and is_floating(value)
)
_RECORDING = unless_given(
    Said("a case in which it has requires_grad: true", "至少一个用例中它带有 requires_grad: true"),
    records,
)


def _flag_look(flag: str) -> Looker:
    return looks.attribute(
        flag,
        lambda value: ScalarValue(getattr(value, flag)),
        lambda c, _: ScalarValue(c.argument),
    )


CHECKS = (
    CheckKind(
        name="requires_grad",
        title={"en": "has the right requires_grad", "zh": "requires_grad 正确"},
        stage="grads",
        role="condition",
        argument=bool,
        required=True,
        find=_tensor_flag("requires_grad"),
        look=_flag_look("requires_grad"),
        futile_by_answers=_FLOATING_TENSOR,
    ),
    CheckKind(
        name="is_leaf",
        title={"en": "has the right is_leaf", "zh": "is_leaf 正确"},
        stage="grads",
        role="condition",
        argument=bool,
        required=True,
        find=_tensor_flag("is_leaf"),
        look=_flag_look("is_leaf"),
        futile_by_answers=_FLOATING_TENSOR,
    ),
    CheckKind(
        name="grads",
        title={"en": "gives the inputs the right gradients", "zh": "反向传播的梯度正确"},
        stage="grads",
        role="matter",
        argument=Names,
        required=True,
        find=_grads,
        look=graph_looks.grads,
        observes=("grads",),
        shown_in=(Call, Vjp),
        futile_by_cases=_RECORDING,
        futile_by_answers=_no_gradient,
    ),
    CheckKind(
        name="stored_grads",
        title={"en": "stores the right .grad", "zh": ".grad 中的梯度正确"},
        stage="grads",
        role="matter",
        argument=Names,
        required=True,
        find=_stored_grads,
        look=graph_looks.stored_grads,
        observes=("stored_again",),
        shown_in=(Read,),
        futile_by_cases=_RECORDING,
    ),
)
