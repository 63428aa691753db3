"""What there is to compare: the replies that differ from the reference's, part by part."""

import ast
import math
from collections.abc import Iterator, Mapping, Sequence

import msgspec
import torch

from checker.judge.diagnosis.same import in_order
from checker.judge.remote import Exchange
from checker.wire.frames import FrameError
from checker.wire.messages import Call, Parameters, Put, Raised, Read, Request, Result, Vjp
from checker.wire.tensors import decode_array, decode_tensor
from checker.wire.values import (
    ArrayValue,
    MappingValue,
    ScalarValue,
    SequenceValue,
    Target,
    TensorValue,
    Value,
)

Answer = Result | Raised | None
_MAX_ELEMENTS = 100_000


class Pair(msgspec.Struct, frozen=True):
    """One part of an answer beside the wanted one, and the arguments it was computed from.

    `what` says where it comes from: `result`, `gradient`, `parameter` or `state`.
    """

    got: Value
    want: Value
    inputs: Mapping[str, Value] = {}
    what: str = "result"


class Numbers(msgspec.Struct, frozen=True):
    """A pair as float64 (or complex128) tensors; inputs that are no numbers are left out."""

    got: torch.Tensor
    want: torch.Tensor
    inputs: dict[str, torch.Tensor]
    what: str = "result"


def numbers(value: Value | None) -> torch.Tensor | None:
    """The elements of a tensor, an array, a number or a list of numbers; None for the rest."""
    if isinstance(value, TensorValue):
        if value.device.startswith("meta") or math.prod(value.shape) > _MAX_ELEMENTS:
            return None
        tensor = decode_tensor(value)
        return tensor.to(torch.complex128 if tensor.dtype.is_complex else torch.float64)
    if isinstance(value, ArrayValue):
        if math.prod(value.shape) > _MAX_ELEMENTS:
            return None
        try:
            return torch.from_numpy(decode_array(value).astype("float64"))
        except (TypeError, ValueError, FrameError):
            return None
    if isinstance(value, ScalarValue) and isinstance(value.value, bool | int | float):
        try:
            return torch.tensor(float(value.value), dtype=torch.float64)
        except OverflowError:
            return None
    if isinstance(value, SequenceValue) and 0 < len(value.items) <= 1000:
        parts = [numbers(item) for item in value.items]
        known = [part for part in parts if part is not None and not part.is_complex()]
        if len(known) == len(parts) and len({part.shape for part in known}) == 1:
            return torch.stack(known)
    return None


def as_numbers(pair: Pair) -> Numbers | None:
    """Return a pair as tensors where both sides are numbers."""
    got, want = numbers(pair.got), numbers(pair.want)
    if got is None or want is None:
        return None
    if got.is_complex() != want.is_complex():
        got, want = got.to(torch.complex128), want.to(torch.complex128)
    inputs = {name: tensor for name, value in pair.inputs.items()
              if (tensor := numbers(value)) is not None}  # fmt: skip
    return Numbers(got, want, inputs, pair.what)


def compared(
    transcript: Sequence[Exchange], wanted: Sequence[Answer], reference: bytes
) -> Iterator[tuple[Request, Pair]]:
    """Yield what was asked, with the submission's and the reference's reply."""
    signatures = _signatures(reference)
    held: dict[int, Value] = {}
    inputs: dict[str, Value] = {}
    for exchange, want in zip(transcript, wanted, strict=False):
        request, got = exchange.request, exchange.reply
        if isinstance(got, Result) and isinstance(request, Put) and got.ref >= 0:
            held[got.ref] = got.value
        if isinstance(request, Call):
            inputs = _inputs(request, held, signatures)
        if isinstance(got, Result) and isinstance(want, Result):
            about = inputs if isinstance(request, Call | Vjp) else {}
            yield request, Pair(got.value, want.value, about, _kind(request))


def _kind(request: Request) -> str:
    if isinstance(request, Vjp):
        return "gradient"
    if isinstance(request, Parameters):
        return "parameter"
    return "state" if isinstance(request, Read) else "result"


def _inputs(
    request: Call, held: Mapping[int, Value], signatures: Mapping[str, list[str]]
) -> dict[str, Value]:
    names = signatures.get(request.method or "forward", [])
    found: dict[str, Value] = {}
    for i, argument in enumerate(request.args):
        value = held.get(argument.ref) if isinstance(argument, Target) else argument
        if isinstance(argument, Target) and argument.path:
            continue
        if isinstance(value, TensorValue | ArrayValue | ScalarValue | SequenceValue):
            found[names[i] if i < len(names) else f"argument {i + 1}"] = value
    return found


def _signatures(source: bytes) -> dict[str, list[str]]:
    """The names of the arguments of every function and method of the reference."""
    found: dict[str, list[str]] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args]
            found[node.name] = [name for name in names if name != "self"]
    return found


def parts(pair: Pair, place: str = "") -> Iterator[tuple[str, Pair]]:
    """The pair itself, or the parts of two lists, tuples or dicts of the same structure.

    Each comes with its place, such as `[0]['x']`, or `.grad`.
    """
    got, want = pair.got, pair.want
    items = _items(got, want)
    if items is not None:
        for i, (a, b) in enumerate(items):
            yield from parts(msgspec.structs.replace(pair, got=a, want=b), f"{place}[{i}]")
        return
    yield place, pair
    if isinstance(got, TensorValue) and isinstance(want, TensorValue) and got.grad and want.grad:
        yield f"{place}.grad", Pair(got.grad, want.grad, pair.inputs, "gradient")


def _items(got: Value, want: Value) -> list[tuple[Value, Value]] | None:
    """The items that belong together, in the order of the wanted ones; None where none do."""
    if isinstance(got, SequenceValue) and isinstance(want, SequenceValue):
        mine = got.items
    elif isinstance(got, MappingValue) and isinstance(want, MappingValue):
        mine = in_order(want, got)
    else:
        return None
    return list(zip(mine, want.items, strict=True)) if len(mine) == len(want.items) else None
