"""The declared checks: each compares one aspect of two observations, and finds or does not."""

from collections.abc import Callable
from typing import Any

import msgspec
import torch

from checker.judge.compare import (
    about,
    different_fact,
    different_type,
    different_values,
    not_finite,
    pairs,
)
from checker.judge.draw import DrawnCase
from checker.judge.metrics import missed_bound
from checker.judge.observe import RNG_SAMPLE, Observation
from checker.judge.source import breaks_rule
from checker.spec.checks import names_in
from checker.spec.model import Check
from checker.spec.text import Text
from checker.wire.messages import Raised
from checker.wire.tensors import encode_tensor
from checker.wire.values import (
    MappingValue,
    ScalarValue,
    TensorValue,
    Value,
)


class Compared(msgspec.Struct, frozen=True):
    """One case: what the submission did, what the reference did, and the check's argument."""

    got: Observation
    want: Observation
    case: DrawnCase
    argument: Any
    source: bytes = b""


def _output(compared: Compared) -> tuple[Value, Value]:
    assert compared.got.output is not None
    assert compared.want.output is not None
    return compared.got.output, compared.want.output


def _values(c: Compared) -> Text | None:
    return different_values(*_output(c), c.argument)


def _raises(c: Compared) -> Text | None:
    """Both raised, or neither: a case where only one did is handled before any check."""
    got, want = c.got.raised, c.want.raised
    if want is None or (got is not None and want.exception in got.bases):
        return None
    found = got.exception if got else "nothing"
    return {
        "en": f"raised {found}; expected {want.exception}",
        "zh": f"抛出的是 {found}，应为 {want.exception}",
    }


def _fresh(c: Compared) -> Text | None:
    if c.got.again is None or isinstance(c.got.again, Raised) or c.want.output is None:
        return {
            "en": "a second call with equal inputs failed",
            "zh": "用相同的输入再次调用时出错",
        }
    assert c.want.again is not None
    assert not isinstance(c.want.again, Raised)
    name = {"en": "a second call with equal inputs", "zh": "用相同的输入再次调用"}
    return different_values(c.got.again, c.want.again, None, name)


def _contiguous(c: Compared) -> Text | None:
    for place, a, b in pairs(*_output(c)):
        if not isinstance(a, TensorValue) or not isinstance(b, TensorValue):
            continue
        if contiguous(a) != contiguous(b):
            return {
                "en": f"result{place} has strides {a.stride} for shape {a.shape}: "
                "its elements do not lie in order in memory",
                "zh": f"返回值{place} 的形状是 {a.shape}，stride 却是 {a.stride}："
                "元素在内存中不是按顺序排列的",
            }
    return None


def contiguous(value: TensorValue) -> bool:
    """Whether elements lie in C order; dims of size 1 and empty tensors do not matter."""
    expected = 1
    for size, stride in reversed(list(zip(value.shape, value.stride, strict=False))):
        if size == 0:
            return True
        if size != 1 and stride != expected:
            return False
        expected *= size
    return True


def _strides(c: Compared) -> Text | None:
    for place, a, b in pairs(*_output(c)):
        if not isinstance(a, TensorValue) or not isinstance(b, TensorValue):
            continue
        relevant = [i for i, size in enumerate(b.shape) if size > 1]
        got = tuple(a.stride[i] for i in relevant if i < len(a.stride))
        if got != tuple(b.stride[i] for i in relevant):
            return {
                "en": f"result{place} has strides {a.stride}; expected {b.stride}",
                "zh": f"返回值{place} 的 stride 是 {a.stride}，应为 {b.stride}",
            }
    return None


def _shares(c: Compared) -> Text | None:
    return _challenged(
        c,
        {
            "en": "changing {name} afterwards does not change the result: they do not share memory",
            "zh": "之后修改 {name}，返回值没有跟着变：两者没有共享内存",
        },
        {
            "en": "changing the result does not change {name}: they do not share memory",
            "zh": "修改返回值，{name} 没有跟着变：两者没有共享内存",
        },
    )


def _copies(c: Compared) -> Text | None:
    return _challenged(
        c,
        {
            "en": "changing {name} afterwards changes the result too: they share memory",
            "zh": "之后修改 {name}，返回值也跟着变了：两者共享了内存",
        },
        {
            "en": "changing the result changes {name} too: they share memory",
            "zh": "修改返回值，{name} 也跟着变了：两者共享了内存",
        },
    )


def _challenged(c: Compared, forward: Text, backward: Text) -> Text | None:
    for name in names_in(c.argument):
        got, want = c.got.challenges.get(name), c.want.challenges.get(name)
        if want is None:
            continue
        sides: tuple[tuple[Text, Value | Raised | None, Value | Raised | None], ...] = (
            (forward, got.output_after_input if got else None, want.output_after_input),
            (backward, got.input_after_output if got else None, want.input_after_output),
        )
        for text, mine, wanted in sides:
            if isinstance(wanted, Raised) and isinstance(mine, Raised):
                continue
            if mine is None or isinstance(mine, Raised) or isinstance(wanted, Raised):
                return {lang: words.format(name=name) for lang, words in text.items()}
            assert wanted is not None
            if different_values(mine, wanted):
                return {lang: words.format(name=name) for lang, words in text.items()}
    return None


def _mutates(c: Compared) -> Text | None:
    for name in names_in(c.argument):
        if name in c.want.inputs:
            title = {"en": f"{name} after the call", "zh": f"调用之后的 {name}"}
            got, want = c.got.inputs[name], c.want.inputs[name]
            if found := different_values(got, want, None, title):
                return found
            if found := different_fact("dtype", got, want):
                return about(title, found)
    return None


def _leaves_inputs_alone(c: Compared) -> Text | None:
    for name, want in c.want.inputs.items():
        got = c.got.inputs[name]
        if different_values(got, want) or different_fact("dtype", got, want):
            return {
                "en": f"the input {name} was changed by the call; work on new tensors instead",
                "zh": f"调用改动了输入 {name}；请改用新张量，不要就地修改",
            }
    return None


def _leaves_rng_alone(c: Compared) -> Text | None:
    stream = torch.Generator().manual_seed(c.case.seed)
    torch.randn(RNG_SAMPLE, generator=stream)
    expected = encode_tensor(torch.randn(RNG_SAMPLE, generator=stream))
    if c.got.rng is None or different_values(c.got.rng, expected):
        return {
            "en": "the caller's random numbers are others after the call: "
            "the global generator was used or reseeded",
            "zh": "调用之后，调用者的随机数序列变了：全局随机数生成器被使用或重新设了种子",
        }
    return None


def _leaves_grad_mode_alone(c: Compared) -> Text | None:
    if c.got.grad_mode == c.want.grad_mode and c.got.grad_mode is not None:
        return None
    return {
        "en": "after the call autograd no longer records: the global switch was left changed",
        "zh": "调用之后 autograd 不再记录：全局开关没有恢复原样",
    }


def _parameters(c: Compared) -> Text | None:
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


def _tensor_flag(flag: str) -> Callable[[Compared], Text | None]:
    def find(c: Compared) -> Text | None:
        for place, a, _ in pairs(*_output(c)):
            if isinstance(a, TensorValue) and getattr(a, flag) != c.argument:
                return {
                    "en": f"result{place} has {flag}={getattr(a, flag)}; expected {c.argument}",
                    "zh": f"返回值{place} 的 {flag} 是 {getattr(a, flag)}，应为 {c.argument}",
                }
        return None

    return find


def _grads(c: Compared) -> Text | None:
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


def _stored_grads(c: Compared) -> Text | None:
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


def _parameter_grads(c: Compared) -> Text | None:
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
    return None if len(mine) == len(wanted) else _parameters(c)


def _learning(part: str) -> Callable[[Compared], Text | None]:
    def find(c: Compared) -> Text | None:
        if part == "train":
            data = (c.case.inputs["x"].value, c.case.inputs["y"].value)
            got, want = c.got.train_prediction, c.want.train_prediction
        else:
            assert c.case.heldout is not None
            data = c.case.heldout
            got, want = c.got.heldout_prediction, c.want.heldout_prediction
        if not c.got.steady:
            return {
                "en": "asked twice about the same inputs, the model answers differently; "
                "is it in evaluation mode (`model.eval()`)?",
                "zh": "对同样的输入问两次，模型的回答不一样；"
                "是否切换到了评估模式（`model.eval()`）？",
            }
        train = tuple(c.case.inputs[name].value for name in ("x", "y") if name in c.case.inputs)
        return missed_bound(c.argument, got, want, data, train)

    return find


FINDERS: dict[str, Callable[[Compared], Text | None]] = {
    "type": lambda c: different_type(*_output(c)),
    "device": lambda c: different_fact("device", *_output(c)),
    "dtype": lambda c: different_fact("dtype", *_output(c)),
    "shape": lambda c: different_fact("shape", *_output(c)),
    "finite": lambda c: not_finite(*_output(c)),
    "values": _values,
    "raises": _raises,
    "fresh": _fresh,
    "uses": lambda c: breaks_rule(Check("uses", c.argument), c.source),
    "avoids": lambda c: breaks_rule(Check("avoids", c.argument), c.source),
    "contiguous": _contiguous,
    "strides": _strides,
    "shares": _shares,
    "copies": _copies,
    "mutates": _mutates,
    "leaves_inputs_alone": _leaves_inputs_alone,
    "leaves_rng_alone": _leaves_rng_alone,
    "leaves_grad_mode_alone": _leaves_grad_mode_alone,
    "parameters": _parameters,
    "requires_grad": _tensor_flag("requires_grad"),
    "is_leaf": _tensor_flag("is_leaf"),
    "grads": _grads,
    "stored_grads": _stored_grads,
    "parameter_grads": _parameter_grads,
    "loss": _learning("train"),
    "heldout": _learning("heldout"),
}
