"""Findings about effects: shared memory, changed inputs, disturbed global state."""

import torch

from checker.judge.compare import about, different_fact, different_values
from checker.judge.findings.compared import Compared
from checker.judge.observe import RNG_SAMPLE
from checker.spec.checks import names_in
from checker.spec.text import Text
from checker.wire.messages import Raised
from checker.wire.tensors import encode_tensor
from checker.wire.values import Value


def shares(c: Compared) -> Text | None:
    """A view: each side must follow when the judge changes the other."""
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


def copies(c: Compared) -> Text | None:
    """No view: neither side may follow when the judge changes the other."""
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
        if different_fact("shape", c.got.inputs[name], c.want.inputs[name]):
            return _changed(name)  # swapped in place, say: writing to it proves nothing
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


def mutates(c: Compared) -> Text | None:
    """The inputs must hold afterwards what the reference's hold."""
    for name in names_in(c.argument):
        if name in c.want.inputs:
            title = {"en": f"{name} after the call", "zh": f"调用之后的 {name}"}
            got, want = c.got.inputs[name], c.want.inputs[name]
            if found := different_values(got, want, None, title):
                return found
            if found := different_fact("dtype", got, want) or _recorded(got, want):
                return about(title, found)
    return None


def _recorded(got: Value, want: Value) -> Text | None:
    """An input that was drawn into a graph, and the reference's was not; or the reverse."""
    for flag in ("requires_grad", "is_leaf"):
        found, wanted = getattr(got, flag, None), getattr(want, flag, None)
        if found != wanted:
            return {
                "en": f"it has {flag}={found}; expected {wanted}: did autograd record the change?",
                "zh": f"{flag} 是 {found}，应为 {wanted}：修改是不是被 autograd 记录了？",
            }
    return None


def leaves_inputs_alone(c: Compared) -> Text | None:
    """No input may have changed."""
    for name, want in c.want.inputs.items():
        got = c.got.inputs[name]
        if different_values(got, want) or different_fact("dtype", got, want):
            return _changed(name)
    return None


def _changed(name: str) -> Text:
    return {
        "en": f"the input {name} was changed by the call; work on new tensors instead",
        "zh": f"调用改动了输入 {name}；请改用新张量，不要就地修改",
    }


def leaves_rng_alone(c: Compared) -> Text | None:
    """The caller's stream of random numbers must go on undisturbed."""
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


def leaves_grad_mode_alone(c: Compared) -> Text | None:
    """Recording must be on or off as the reference leaves it."""
    if c.got.grad_mode == c.want.grad_mode and c.got.grad_mode is not None:
        return None
    return {
        "en": "after the call autograd no longer records: the global switch was left changed",
        "zh": "调用之后 autograd 不再记录：全局开关没有恢复原样",
    }
