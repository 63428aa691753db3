"""Name the mistake behind a wrong answer, by comparing with known wrong solutions.

The requests that a submission was asked are asked of each wrong solution again; the one that gives
the same replies, all of them, is the mistake. No match, no guess.
"""

import ast
import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import torch

from checker.judge.findings.answer import contiguous
from checker.judge.remote import Exchange, Remote, WorkerLost
from checker.spec.text import Text
from checker.wire import messages
from checker.wire.messages import Load, Raised, Result
from checker.wire.tensors import decode_array, decode_tensor
from checker.wire.values import (
    ArrayValue,
    MappingValue,
    ObjectValue,
    ScalarValue,
    SequenceValue,
    TensorValue,
    Value,
)

_RTOL, _ATOL = 1e-4, 1e-6


def diagnose(
    transcript: Sequence[Exchange],
    wrong: Mapping[Path, bytes],
    known: Mapping[Path, Sequence[Exchange]],
    start: Callable[[], Remote],
    graph_matters: bool,
) -> tuple[str, Text] | None:
    """Return the name and the text of the first wrong solution that fits, or None.

    `known` are transcripts of wrong solutions that were judged themselves: one that differs needs
    not be asked again. `graph_matters`: whether the checks look at `.grad`, `requires_grad` and the
    like; where they do not, an answer found with another autograd call is the same mistake.
    """
    if not transcript or any(exchange.reply is None for exchange in transcript):
        return None
    for path, source in wrong.items():
        if path in known and not _same(transcript, known[path], graph_matters):
            continue
        with start() as remote:
            if _fits(transcript, source, remote, graph_matters):
                return path.stem.removeprefix("wrong_"), docstring(source)
    return None


def _same(a: Sequence[Exchange], b: Sequence[Exchange], graph_matters: bool) -> bool:
    """Whether one submission's transcript is the beginning of another's, or all of it."""
    if len(b) < len(a):
        return False
    for one, other in zip(a, b, strict=False):
        if isinstance(one.request, Load) and isinstance(other.request, Load):
            if type(one.reply) is not type(other.reply):
                return False
            if isinstance(one.reply, Result):
                continue
        elif one.request != other.request:
            return False
        if one.reply is None or other.reply is None:
            return False
        if not same_reply(one.reply, other.reply, graph_matters):
            return False
    return True


def docstring(source: bytes) -> Text:
    """The text of a wrong solution: an English paragraph, then a Chinese one."""
    text = ast.get_docstring(ast.parse(source)) or ""
    english, _, chinese = text.partition("\n\n")
    texts = {"en": " ".join(english.split())}
    if chinese.strip():
        texts["zh"] = "".join(line.strip() for line in chinese.strip().splitlines())
    return texts


def _fits(
    transcript: Sequence[Exchange], source: bytes, remote: Remote, graph_matters: bool
) -> bool:
    for exchange in transcript:
        request = exchange.request
        if isinstance(request, Load):
            request = messages.Load(source, request.filename, request.seed, request.files)
        try:
            reply = remote.request(request)
        except WorkerLost:
            return False
        assert exchange.reply is not None
        if isinstance(request, Load):
            # What else a solution defines, and under which names it imports, is its own affair.
            if type(reply) is not type(exchange.reply):
                return False
            if isinstance(reply, Result):
                continue
        if not same_reply(exchange.reply, reply, graph_matters):
            return False
    return True


def same_reply(a: Result | Raised, b: Result | Raised, graph_matters: bool = True) -> bool:
    """Whether two replies tell the same story, up to rounding and to names of the learner's own."""
    if isinstance(a, Raised) or isinstance(b, Raised):
        return (
            isinstance(a, Raised)
            and isinstance(b, Raised)
            and a.exception == b.exception
            and a.message[:40] == b.message[:40]
        )
    return same_value(a.value, b.value, graph_matters)


def same_value(a: Value, b: Value, graph_matters: bool = True) -> bool:
    """Whether two values are the same for the purpose of a diagnosis."""
    if isinstance(a, ScalarValue) and isinstance(b, ScalarValue):
        if isinstance(a.value, float) and isinstance(b.value, float):
            both_nan = math.isnan(a.value) and math.isnan(b.value)
            return both_nan or math.isclose(a.value, b.value, rel_tol=_RTOL, abs_tol=_ATOL)
        return type(a.value) is type(b.value) and a.value == b.value
    if isinstance(a, TensorValue) and isinstance(b, TensorValue):
        return _same_tensor(a, b, graph_matters)
    if isinstance(a, ArrayValue) and isinstance(b, ArrayValue):
        same = (a.kind, a.dtype, a.shape) == (b.kind, b.dtype, b.shape)
        return same and _close(
            torch.from_numpy(decode_array(a).astype("complex128")),
            torch.from_numpy(decode_array(b).astype("complex128")),
        )
    if isinstance(a, SequenceValue) and isinstance(b, SequenceValue) and a.kind != b.kind:
        return False
    if (isinstance(a, SequenceValue) and isinstance(b, SequenceValue)) or (
        # By order, not by key: a module's parameters have names of the learner's choice.
        isinstance(a, MappingValue) and isinstance(b, MappingValue)
    ):
        return len(a.items) == len(b.items) and all(
            same_value(x, y, graph_matters) for x, y in zip(a.items, b.items, strict=True)
        )
    if isinstance(a, ObjectValue) and isinstance(b, ObjectValue):
        own = a.kind.startswith("submission.") and b.kind.startswith("submission.")
        return own or a.kind == b.kind
    return a == b


def _same_tensor(a: TensorValue, b: TensorValue, graph_matters: bool) -> bool:
    facts = ("kind", "dtype", "shape", "device")
    if any(getattr(a, fact) != getattr(b, fact) for fact in facts):
        return False
    if contiguous(a) != contiguous(b):
        return False
    if graph_matters:
        if (a.requires_grad, a.is_leaf) != (b.requires_grad, b.is_leaf):
            return False
        if (a.grad is None) != (b.grad is None):
            return False
        if a.grad is not None and b.grad is not None and not _same_tensor(a.grad, b.grad, True):
            return False
    if a.device.startswith("meta"):
        return True
    return _close(decode_tensor(a), decode_tensor(b))


def _close(a: torch.Tensor, b: torch.Tensor) -> bool:
    wide = torch.complex128 if a.dtype.is_complex else torch.float64
    return torch.allclose(a.to(wide), b.to(wide), _RTOL, _ATOL, equal_nan=True)
