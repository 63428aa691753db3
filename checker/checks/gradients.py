"""Checks of parameters and gradients."""

from collections.abc import Callable, Sequence
from typing import Any

from checker.checks.compared import Compared, Observation, Source
from checker.checks.futile import (
    is_floating,
    is_tensor,
    records,
    unless_given,
    unless_held,
    without_module,
)
from checker.checks.record import CheckKind, Names, names_in
from checker.compare.kinds import different_type, pairs
from checker.compare.values import different_values
from checker.spec.text import Text
from checker.wire.messages import Call, Parameters, Raised, Read, Vjp
from checker.wire.values import MappingValue, ScalarValue, TensorValue, Value


def _parameters(c: Compared) -> Text | None:
    """Number, shapes, dtypes and `requires_grad` of the parameters; names are free."""
    got, want = _named(c.got.parameters), _named(c.want.parameters)
    if not isinstance(c.want.parameters, MappingValue):
        raise TypeError("the reference is no module")
    if len(got) != len(want):
        return {
            "en": f"number of parameters: {len(got)}; expected {len(want)}",
            "zh": f"参数个数：{len(got)}，应为 {len(want)}",
        }
    for (name, a), (_, b) in zip(_in_order_of(want, got), want, strict=True):
        for fact in ("shape", "dtype", "requires_grad"):
            found, wanted = getattr(a, fact, None), getattr(b, fact, None)
            if found != wanted:
                return {
                    "en": f"parameter {name} has {fact} {found}; expected {wanted}",
                    "zh": f"参数 {name} 的 {fact} 是 {found}，应为 {wanted}",
                }
    return None


def _named(value: Value | Raised | None) -> list[tuple[str, Value]]:
    if not isinstance(value, MappingValue):
        return []
    return [(str(name)[:60], item) for name, item in zip(value.keys, value.items, strict=True)]


def _in_order_of(
    wanted: list[tuple[str, Value]], named: list[tuple[str, Value]]
) -> list[tuple[str, Value]]:
    """Put parameters in the reference's order by their shapes, where these are the same."""
    left, ordered = list(named), []
    for _, value in wanted:
        shape = getattr(value, "shape", None)
        same = [pair for pair in left if getattr(pair[1], "shape", None) == shape]
        if not same:
            return named  # the first shape that differs is told in the module's own order
        ordered.append(same[0])
        left.remove(same[0])
    return ordered


def _tensor_flag(flag: str) -> Callable[[Compared], Text | None]:
    """A finder for `requires_grad` or `is_leaf` of every tensor in the answer."""

    def find(c: Compared) -> Text | None:
        for place, a, b in pairs(*c.outputs):
            if not isinstance(b, TensorValue):
                continue
            if not isinstance(a, TensorValue):
                return different_type(a, b, place)
            if getattr(a, flag) != c.argument:
                return {
                    "en": f"result{place} has {flag}={getattr(a, flag)}; expected {c.argument}",
                    "zh": f"返回值{place} 的 {flag} 是 {getattr(a, flag)}，应为 {c.argument}",
                }
        return None

    return find


def _grads(c: Compared) -> Text | None:
    """Vector-Jacobian products with regard to the inputs."""
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
    """A part of the answer through which gradients flow, and should not."""
    for place, a, b in pairs(*c.outputs):
        if not isinstance(a, TensorValue) or not isinstance(b, TensorValue):
            continue
        if a.requires_grad and not b.requires_grad:
            return {
                "en": f"result{place} requires grad; take it out of the graph",
                "zh": f"返回值{place} 还带着 requires_grad；请让它脱离计算图",
            }
    return None


def _different_grad(name: str, got: Value | Raised | None, want: Value | Raised) -> Text | None:
    title = {"en": f"gradient of {name}", "zh": f"{name} 的梯度"}
    if isinstance(want, Raised):
        return None
    if got is None or isinstance(got, Raised) or got == ScalarValue(None):
        if want == ScalarValue(None):
            return None
        return {
            "en": f"{title['en']}: none arrives; the path from {name} to the result is cut",
            "zh": f"{title['zh']}：没有传回来；从 {name} 到返回值的计算图断开了",
        }
    return different_values(got, want, None, title)


def _stored_grads(c: Compared) -> Text | None:
    """What `.grad` of the inputs holds after one call, and after two."""
    for name in names_in(c.argument):
        if name not in c.want.inputs:
            continue
        title = {"en": f"{name}.grad", "zh": f"{name}.grad"}
        if found := _different_stored(title, c.got.inputs.get(name), c.want.inputs[name]):
            return found
        again, wanted = c.got.stored_again, c.want.stored_again
        if isinstance(wanted, Raised) or wanted is None:
            continue
        if isinstance(again, Raised) or again is None:
            what = f": {again.exception}: {again.message[:200]}" if again else ""
            return {
                "en": f"a second call with the same tensors fails{what}",
                "zh": f"用同样的张量再次调用时出错{what}",
            }
        title = {
            "en": f"{name}.grad after a second call",
            "zh": f"{name}.grad（第二次调用之后）",
        }
        if found := _different_stored(title, again.get(name), wanted[name]):
            return found
    return None


def _different_stored(title: Text, got: Value | None, want: Value) -> Text | None:
    mine = got.grad if isinstance(got, TensorValue) else None
    wanted = want.grad if isinstance(want, TensorValue) else None
    if mine is None and wanted is None:
        return None
    if mine is None:
        return {"en": f"{title['en']} is None", "zh": f"{title['zh']} 是 None"}
    if wanted is None:
        return {"en": f"{title['en']} should be None", "zh": f"{title['zh']} 应为 None"}
    return different_values(mine, wanted, None, title)


def _parameter_grads(c: Compared) -> Text | None:
    """The parameters' `.grad` after a backward pass through the answer."""
    got, want = c.got.parameter_grads, c.want.parameter_grads
    if isinstance(got, Raised):
        return {
            "en": f"backward failed: {got.exception}: {got.message[:200]}",
            "zh": f"backward 失败：{got.exception}: {got.message[:200]}",
        }
    assert not isinstance(want, Raised)
    # Numbers and shapes first: a module that hides its parameters has no gradient to compare.
    if found := _parameters(c):
        return found
    before, mine, wanted = _named(c.got.parameters), _named(got), _named(want)
    if [name for name, _ in mine] != [name for name, _ in before] or len(mine) != len(wanted):
        return {
            "en": f"after the call the module has other parameters than before: "
            f"{len(mine)} of them, and {len(before)} before",
            "zh": f"调用之后模块的参数与之前不同：现在有 {len(mine)} 个，之前有 {len(before)} 个",
        }
    for (name, a), (_, b) in zip(_in_order_of(wanted, mine), wanted, strict=True):
        title = {"en": f"{name}.grad", "zh": f"{name}.grad"}
        if found := _different_stored(title, a, b):
            return found
    return None


def _no_parameters(_: Any, done: Sequence[Observation], __: Source) -> str | None:
    found = [want.parameters for want in done]
    if any(isinstance(value, MappingValue) and value.items for value in found):
        return None
    return "the reference has no parameters"


_FLOATING_TENSOR = unless_held(
    "a tensor of floating dtype", lambda value: is_tensor(value) and is_floating(value)
)
_RECORDING = unless_given("a case in which it has requires_grad: true", records)

CHECKS = (
    CheckKind(
        name="parameters",
        title={"en": "has the right parameters", "zh": "参数（parameters）正确"},
        stage="grads",
        role="matter",
        find=_parameters,
        shown_in=(Parameters,),
        futile_by_cases=without_module,
    ),
    CheckKind(
        name="requires_grad",
        title={"en": "requires grad as asked", "zh": "requires_grad 正确"},
        stage="grads",
        role="condition",
        argument=bool,
        required=True,
        find=_tensor_flag("requires_grad"),
        futile_by_answers=_FLOATING_TENSOR,
    ),
    CheckKind(
        name="is_leaf",
        title={"en": "is a leaf as asked", "zh": "是否为叶子张量"},
        stage="grads",
        role="condition",
        argument=bool,
        required=True,
        find=_tensor_flag("is_leaf"),
        futile_by_answers=_FLOATING_TENSOR,
    ),
    CheckKind(
        name="grads",
        title={"en": "passes the right gradients back", "zh": "反向传播的梯度正确"},
        stage="grads",
        role="matter",
        argument=Names,
        required=True,
        find=_grads,
        observes=("grads",),
        shown_in=(Call, Vjp),
        futile_by_cases=_RECORDING,
        futile_by_answers=_no_gradient,
    ),
    CheckKind(
        name="stored_grads",
        title={"en": "leaves the right .grad", "zh": "留下的 .grad 正确"},
        stage="grads",
        role="matter",
        argument=Names,
        required=True,
        find=_stored_grads,
        observes=("stored_again",),
        shown_in=(Read,),
        futile_by_cases=_RECORDING,
    ),
    CheckKind(
        name="parameter_grads",
        title={"en": "gives its parameters the right gradients", "zh": "参数的梯度正确"},
        stage="grads",
        role="matter",
        find=_parameter_grads,
        observes=("parameter_grads",),
        shown_in=(Parameters,),
        futile_by_cases=without_module,
        futile_by_answers=_no_parameters,
    ),
)
