"""Find the declared checks that could never fail, by what the reference did with the cases."""

import builtins
import functools
import importlib.util
import math
import random
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import torch

from checker.judge.kinds import incomparable, pairs
from checker.judge.observe import Challenge, Observation
from checker.judge.source import Source, breaks_rule
from checker.spec.checks import OPERATORS, STATEMENTS, names_in, words_in
from checker.spec.model import Check, Kata
from checker.wire.messages import Raised
from checker.wire.tensors import DTYPES
from checker.wire.values import (
    ArrayValue,
    MappingValue,
    ScalarValue,
    TensorValue,
    Value,
)


def unfailing(kata: Kata, wants: Sequence[Observation], stub: bytes) -> Iterator[str]:
    """Yield `checks.NAME: why` for each check that would pass whatever came."""
    done = [want for want in wants if want.raised is None]
    for check in kata.checks:
        why = _why(check, wants, done, Source(stub, kata.solve))
        if why is not None:
            yield f"checks.{check.name}: can never fail: {why}"


def _why(
    check: Check, wants: Sequence[Observation], done: list[Observation], stub: Source
) -> str | None:
    if check.name == "raises":
        return None if len(done) < len(wants) else "the reference raises in no case"
    if not done:
        return "the reference raises in every case"
    parts = [part for want in done for part in _parts(want.output)]
    tensors = [part for part in parts if isinstance(part, TensorValue)]
    if check.name in _OF_PARTS:
        what, suits = _OF_PARTS[check.name]
        return None if any(map(suits, parts)) else f"no answer holds {what}"
    if check.name == "fresh" and not any(isinstance(p, (TensorValue, ArrayValue)) for p in parts):
        return "no answer holds a tensor or an array that could be kept"
    if check.name in ("requires_grad", "is_leaf") and not any(map(_is_floating, tensors)):
        return "no answer holds a tensor of floating dtype"
    if check.name in ("shares", "copies"):
        return _unchallenged(check, done)
    if check.name == "grads":
        for name in names_in(check.argument):
            grads = [want.grads[name] for want in done if name in want.grads]
            if all(isinstance(grad, Raised) for grad in grads):
                return f"no answer of the reference passes a gradient to {name}"
    if check.name == "mutates":
        for name in names_in(check.argument):
            inputs = [want.inputs[name] for want in done if name in want.inputs]
            if all(map(incomparable, inputs)):
                return f"{name} holds nothing that can be compared"
    if check.name == "leaves_inputs_alone" and all(
        incomparable(value) or isinstance(value, ScalarValue)
        for want in done
        for value in want.inputs.values()
    ):
        return "no input holds anything that can be compared"
    if check.name == "parameter_grads" and not any(map(_has_parameters, done)):
        return "the reference has no parameters"
    if check.name == "uses" and breaks_rule(check, stub) is None:
        return "the stub does so already"
    if check.name == "avoids":
        unknown = [word for _, word in words_in(check.argument) if not _is_known(word)]
        return f"nothing is called {unknown[0]!r}" if unknown else None
    return None


def _unchallenged(check: Check, done: list[Observation]) -> str | None:
    for name in names_in(check.argument):
        seen = [want.challenges[name] for want in done if name in want.challenges]
        if not any(map(_was_challenged, seen)):
            return f"no answer of the reference can be changed to look at {name}"
    return None


def _was_challenged(challenge: Challenge) -> bool:
    """Whether one side could be overwritten, and the other one then looked at."""
    sides = (challenge.output_after_input, challenge.input_after_output)
    return bool(_parts(sides[0])) and any(_parts(side) for side in sides)


def _parts(value: Value | Raised | None) -> list[Value]:
    if value is None or isinstance(value, Raised):
        return []
    return [part for _, part, _ in pairs(value, value)]


def _is_floating(value: Value) -> bool:
    if isinstance(value, TensorValue):
        dtype = DTYPES[value.dtype]
        return dtype.is_floating_point or dtype.is_complex
    if isinstance(value, ArrayValue):
        return value.dtype.startswith(("float", "complex"))
    return isinstance(value, ScalarValue) and isinstance(value.value, float)


def _has_parameters(want: Observation) -> bool:
    return isinstance(want.parameters, MappingValue) and bool(want.parameters.items)


_TENSOR = ("a tensor", lambda value: isinstance(value, TensorValue))
_DATA = ("a tensor or an array", lambda value: isinstance(value, (TensorValue, ArrayValue)))
_WIDE = (
    "a tensor with a dim longer than 1",
    lambda value: isinstance(value, TensorValue) and math.prod(value.shape) > 1,
)
_OF_PARTS: dict[str, tuple[str, Any]] = {
    "device": _TENSOR,
    "dtype": _DATA,
    "shape": _DATA,
    "finite": ("a floating number", _is_floating),
    "contiguous": _WIDE,
    "strides": _WIDE,
}


def _is_known(word: str) -> bool:
    """Whether a word names anything that a solution could use."""
    if word in STATEMENTS or word in OPERATORS:
        return True
    parts = word.strip(".").split(".")
    if parts[0] in ("torch", "numpy", "np"):
        return len(parts) == 1 or any(_has(place, parts[1:]) for place in (torch, np))
    if any(_has(place, parts) for place in _places()):
        return True
    return importlib.util.find_spec(parts[0]) is not None


def _has(place: object, parts: list[str]) -> bool:
    for part in parts:
        place = getattr(place, part, None)
        if place is None:
            return False
    return True


@functools.cache
def _places() -> tuple[object, ...]:
    """Where solutions find names. Not at the top: torch.optim loads slowly, and judging is fast."""
    import torch.optim
    import torch.utils.data

    return (
        torch, torch.Tensor, torch.nn, torch.nn.functional, torch.nn.Module, torch.optim,
        torch.optim.Optimizer, torch.autograd, torch.func, torch.linalg, torch.utils.data,
        np, np.ndarray, np.random, builtins, math, random, list, str, dict,
    )  # fmt: skip
