"""Checks of effects: shared memory, changed inputs, disturbed global state."""

from collections.abc import Iterator, Sequence
from typing import Any

from checker.checks import looks
from checker.checks.compared import Challenge, Compared, Observation, Source, names_in
from checker.checks.futile import (
    can_change,
    holds_tensor,
    parts_of,
    unless_given,
)
from checker.checks.record import CheckKind, Names, Problem
from checker.compare import words
from checker.compare.kinds import incomparable
from checker.compare.tolerance import EXACT
from checker.compare.values import different_fact, different_values
from checker.errors import NONE, Said
from checker.spec.model import Case
from checker.spec.text import Text
from checker.wire.messages import Raised, Read
from checker.wire.values import ScalarValue, Value


def _shares(c: Compared) -> Text | None:
    """A view: each side must change when the judge changes the other."""
    return _challenged(
        c,
        {
            "en": "changing {name} afterwards does not change the result: they do not share memory",
            "zh": "调用之后修改 {name}，返回值没有跟着变：两者没有共享内存",
        },
        {
            "en": "changing the result does not change {name}: they do not share memory",
            "zh": "修改返回值，{name} 没有跟着变：两者没有共享内存",
        },
    )


def _copies(c: Compared) -> Text | None:
    """A copy: neither side may change when the judge changes the other."""
    return _challenged(
        c,
        {
            "en": "changing {name} afterwards changes the result too: they share memory",
            "zh": "调用之后修改 {name}，返回值也跟着变了：两者共享了内存",
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
            return _changed(name)  # for example replaced by `set_`: writing to it proves nothing
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


def _unchallenged(argument: Any, done: Sequence[Observation], _: Source) -> str | None:
    for name in names_in(argument):
        seen = [want.challenges[name] for want in done if name in want.challenges]
        if not any(map(_was_challenged, seen)):
            return f"no answer of the reference can be changed to look at {name}"
    return None


def _was_challenged(challenge: Challenge) -> bool:
    """Whether one side could be overwritten and the other one read afterwards."""
    sides = (challenge.output_after_input, challenge.input_after_output)
    return bool(parts_of(sides[0])) and any(parts_of(side) for side in sides)


def _mutates(c: Compared) -> Text | None:
    """After the call the inputs must be equal to the reference's."""
    for name in names_in(c.argument):
        if name in c.want.inputs:
            title = {"en": f"{name} after the call", "zh": f"调用之后的 {name}"}
            got, want = c.got.inputs[name], c.want.inputs[name]
            if found := different_values(got, want, None, title):
                return found
            if found := different_fact("dtype", got, want, title) or _recorded(title, got, want):
                return found
    return None


def _nothing_mutated(argument: Any, done: Sequence[Observation], _: Source) -> str | None:
    for name in names_in(argument):
        inputs = [want.inputs[name] for want in done if name in want.inputs]
        if all(map(incomparable, inputs)):
            return f"{name} holds nothing that can be compared"
    return None


def _recorded(title: Text, got: Value, want: Value) -> Text | None:
    """An input that is part of a graph where the reference's is not, or the reverse."""
    for flag in ("requires_grad", "is_leaf"):
        found, wanted = getattr(got, flag, None), getattr(want, flag, None)
        if found != wanted:
            return words.sentence(
                title,
                f"has {flag}={found}; expected {wanted}. Did autograd record the change?",
                f"的 {flag} 是 {found}，应为 {wanted}。修改是不是被 autograd 记录了？",
            )
    return None


def _leaves_inputs_alone(c: Compared) -> Text | None:
    """No input may have changed, not even by rounding, as from adding 1 and subtracting it."""
    for name, want in c.want.inputs.items():
        got = c.got.inputs[name]
        if different_values(got, want, EXACT) or different_fact("dtype", got, want):
            return _changed(name)
    return None


def _unchangeable(_: Any, cases: tuple[Case, ...], __: bool) -> Iterator[Problem]:
    inputs = [value for case in cases for value in case.arguments.values()]
    if not any(map(can_change, inputs)) and not any(case.dataset for case in cases):
        yield Said("an input that can be changed, such as a tensor", "张量等可以修改的输入"), NONE


def _no_input_compared(_: Any, done: Sequence[Observation], __: Source) -> str | None:
    inputs = [value for want in done for value in want.inputs.values()]
    if all(incomparable(value) or isinstance(value, ScalarValue) for value in inputs):
        return "no input holds anything that can be compared"
    return None


def _changed(name: str) -> Text:
    return {
        "en": f"the call changed the input {name}; compute a new tensor instead",
        "zh": f"调用修改了输入 {name}；请计算新的张量，不要原地修改",
    }


def _leaves_rng_alone(c: Compared) -> Text | None:
    """The caller's stream of random numbers must not change."""
    if c.got.rng is None or c.want.stream is None or different_values(c.got.rng, c.want.stream):
        return {
            "en": "the call used or reseeded the global random generator; "
            "random numbers drawn afterwards differ",
            "zh": "调用使用了全局随机数生成器，或者重新设置了它的种子；之后的随机数因此不同",
        }
    return None


def _leaves_grad_mode_alone(c: Compared) -> Text | None:
    """After the call the grad mode must be the reference's."""
    if c.got.grad_mode == c.want.grad_mode and c.got.grad_mode is not None:
        return None
    return {
        "en": "the grad mode (`torch.is_grad_enabled()`) is different after the call; restore it",
        "zh": "调用之后全局的梯度开关（`torch.is_grad_enabled()`）变了；请恢复原样",
    }


_IS_TENSOR = Said("a case in which it is a tensor or an array", "至少一个用例中它是张量或数组")
_CAN_CHANGE = Said("a case in which it can be changed", "至少一个用例中它可以修改")

CHECKS = (
    CheckKind(
        name="shares",
        title={"en": "shares memory with the input", "zh": "与输入共享内存"},
        stage="memory",
        role="condition",
        argument=Names,
        required=True,
        find=_shares,
        look=looks.challenged,
        observes=("challenges",),
        needs_values=True,  # a challenge compares values: it would blame the memory
        shown_in=(),
        futile_by_cases=unless_given(_IS_TENSOR, holds_tensor),
        futile_by_answers=_unchallenged,
    ),
    CheckKind(
        name="copies",
        title={"en": "shares no memory with the input", "zh": "不与输入共享内存"},
        stage="memory",
        role="condition",
        argument=Names,
        required=True,
        find=_copies,
        look=looks.challenged,
        observes=("challenges",),
        needs_values=True,
        shown_in=(),
        futile_by_cases=unless_given(_IS_TENSOR, holds_tensor),
        futile_by_answers=_unchallenged,
    ),
    CheckKind(
        name="mutates",
        title={"en": "changes the input in place", "zh": "原地修改输入"},
        stage="memory",
        role="matter",
        argument=Names,
        required=True,
        find=_mutates,
        look=looks.mutated,
        shown_in=(Read,),
        futile_by_cases=unless_given(_CAN_CHANGE, can_change),
        futile_by_answers=_nothing_mutated,
    ),
    CheckKind(
        name="leaves_inputs_alone",
        title={"en": "leaves its inputs unchanged", "zh": "不修改输入"},
        stage="memory",
        role="condition",
        find=_leaves_inputs_alone,
        look=looks.mutated,
        shown_in=(),
        futile_by_cases=_unchangeable,
        futile_by_answers=_no_input_compared,
    ),
    CheckKind(
        name="leaves_rng_alone",
        title={
            "en": "leaves the global random generator unchanged",
            "zh": "不影响全局随机数生成器",
        },
        stage="memory",
        role="condition",
        find=_leaves_rng_alone,
        look=looks.rng,
        observes=("rng",),
        shown_in=(),
    ),
    CheckKind(
        name="leaves_grad_mode_alone",
        title={"en": "leaves the grad mode unchanged", "zh": "不改变全局的梯度开关"},
        stage="memory",
        role="condition",
        find=_leaves_grad_mode_alone,
        look=looks.grad_mode,
        observes=("grad_mode",),
        shown_in=(),
    ),
)
