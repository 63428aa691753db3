"""Findings about parameters and gradients."""

from collections.abc import Callable

from checker.judge.compare import different_type, different_values, pairs
from checker.judge.findings.compared import Compared, outputs
from checker.spec.checks import names_in
from checker.spec.text import Text
from checker.wire.messages import Raised
from checker.wire.values import MappingValue, ScalarValue, TensorValue, Value


def parameters(c: Compared) -> Text | None:
    """Number, shapes, dtypes and `requires_grad` of the parameters; names are free."""
    got, want = (_tensors(c.got.parameters), _tensors(c.want.parameters))
    if len(got) != len(want):
        return {
            "en": f"number of parameters: {len(got)}; expected {len(want)}",
            "zh": f"参数个数：{len(got)}，应为 {len(want)}",
        }
    for (name, a), (_, b) in zip(got, want, strict=True):
        for fact in ("shape", "dtype", "requires_grad"):
            if getattr(a, fact) != getattr(b, fact):
                return {
                    "en": f"parameter {name} has {fact} {getattr(a, fact)}; "
                    f"expected {getattr(b, fact)}",
                    "zh": f"参数 {name} 的 {fact} 是 {getattr(a, fact)}，应为 {getattr(b, fact)}",
                }
    return None


def _tensors(value: Value | None) -> list[tuple[str, TensorValue]]:
    if not isinstance(value, MappingValue):
        return []
    named = zip(value.keys, value.items, strict=False)
    return [(str(name)[:60], item) for name, item in named if isinstance(item, TensorValue)]


def tensor_flag(flag: str) -> Callable[[Compared], Text | None]:
    """A finder for `requires_grad` or `is_leaf` of every tensor in the answer."""

    def find(c: Compared) -> Text | None:
        for place, a, b in pairs(*outputs(c)):
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


def grads(c: Compared) -> Text | None:
    """Vector-Jacobian products with regard to the inputs."""
    for name in names_in(c.argument):
        if name in c.want.grads and (
            found := _different_grad(name, c.got.grads.get(name), c.want.grads[name])
        ):
            return found
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


def stored_grads(c: Compared) -> Text | None:
    """What `.grad` of the inputs holds after one call, and after two."""
    for name in names_in(c.argument):
        for when, got, want in (
            (("", ""), c.got.inputs, c.want.inputs),
            (
                (" after a second call", "（第二次调用之后）"),
                c.got.stored_again,
                c.want.stored_again,
            ),
        ):
            if name not in want:
                continue
            title = {"en": f"{name}.grad{when[0]}", "zh": f"{name}.grad{when[1]}"}
            if found := _different_stored(title, got.get(name), want[name]):
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


def parameter_grads(c: Compared) -> Text | None:
    """The parameters' `.grad` after a backward pass through the answer."""
    got, want = c.got.parameter_grads, c.want.parameter_grads
    if isinstance(got, Raised):
        return {
            "en": f"backward failed: {got.exception}: {got.message[:200]}",
            "zh": f"backward 失败：{got.exception}: {got.message[:200]}",
        }
    assert not isinstance(want, Raised)
    mine, wanted = _tensors(got), _tensors(want)
    for (name, a), (_, b) in zip(mine, wanted, strict=False):
        title = {"en": f"{name}.grad", "zh": f"{name}.grad"}
        if found := _different_stored(title, a, b):
            return found
    return None if len(mine) == len(wanted) else parameters(c)
