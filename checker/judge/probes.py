"""Examine an answer after the call: its gradients, its predictions, the memory that it shares.

A probe that overwrites something writes noise that the judge draws.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import torch

from checker.checks.compared import Challenge, DrawnCase
from checker.compare.elements import all_close
from checker.compare.tolerance import ANOTHER_BATCH
from checker.errors import MissingPart
from checker.judge.held import Held, SolutionRaised
from checker.judge.solution import Solution
from checker.spec.model import Metric
from checker.wire import messages
from checker.wire.messages import Raised
from checker.wire.tensors import DTYPES, decode_tensor, encode_tensor
from checker.wire.values import (
    ArrayValue,
    MappingValue,
    ScalarValue,
    SequenceValue,
    TensorValue,
    Value,
)

_MAX_LEAVES = 256


def leaves_of(output: Held) -> Iterator[Held]:
    """The tensors and arrays in an output, however deep, at most `_MAX_LEAVES` of them."""
    pending, found = [output], 0
    while pending and found < _MAX_LEAVES:
        held = pending.pop(0)
        if isinstance(held.wire, (TensorValue, ArrayValue)):
            found += 1
            yield held
        elif isinstance(held.wire, SequenceValue):
            pending += [held[i] for i in range(min(len(held), _MAX_LEAVES))]
        elif isinstance(held.wire, MappingValue):
            keys = [key for key in held.wire.keys if isinstance(key, (int, str))]
            pending += [held[key] for key in keys[:_MAX_LEAVES]]


def gradients(
    solution: Solution,
    leaves: Sequence[Held],
    inputs: dict[str, Held],
    rng: torch.Generator,
) -> dict[str, Value | Raised]:
    """One vector-Jacobian product through all floating outputs at once, by each input's name."""
    outputs = [leaf for leaf in leaves if records(leaf.wire)]
    cotangents = tuple(noise(leaf.wire, rng) for leaf in outputs)
    request = messages.Vjp(
        tuple(leaf.target for leaf in outputs),
        tuple(held.target for held in inputs.values()),
        tuple(value for value in cotangents if isinstance(value, TensorValue)),
    )
    try:
        grads = solution.ask(request).value
    except SolutionRaised as error:
        return dict.fromkeys(inputs, error.raised)
    items = grads.items if isinstance(grads, SequenceValue) else ()
    # Each name has an entry: a missing reply means that no gradient arrived.
    missing = (ScalarValue(None),) * max(len(inputs) - len(items), 0)
    return dict(zip(inputs, (*items, *missing)[: len(inputs)], strict=True))


def parameter_gradients(
    solution: Solution, model: Held, leaves: Sequence[Held], rng: torch.Generator
) -> Value | Raised:
    """A module's parameters after a backward pass through the answer."""
    try:
        for leaf in leaves:
            cotangent = noise(leaf.wire, rng)
            if isinstance(cotangent, TensorValue):
                solution.ask(messages.Backward(leaf.target, cotangent))
        return solution.ask(messages.Parameters(model.target)).value
    except SolutionRaised as error:
        return error.raised


def training_rows(case: DrawnCase) -> torch.Tensor | None:
    """The rows that a returned model was trained on."""
    return case.inputs["x"].value if "x" in case.inputs else None


def heldout_rows(case: DrawnCase) -> torch.Tensor | None:
    """The rows that only the judge has."""
    return case.heldout and case.heldout[0]


def prediction(
    output: Held, metric: Metric, rows: torch.Tensor | None
) -> tuple[Value | Raised | None, bool]:
    """Ask the returned model for predictions, and whether it gives them again.

    The targets stay here. The first half of the rows is asked for a second time: its predictions
    must not depend on the other half, and must not change, as they do with dropout left on.
    """
    if rows is None:
        return None, True
    first = _predicted(output, metric, rows)
    second = _predicted(output, metric, rows[: (len(rows) + 1) // 2])
    return first, _same_prediction(first, second)


def _predicted(output: Held, metric: Metric, rows: torch.Tensor) -> Value | Raised | None:
    try:
        model = output if metric.model is None else output[metric.model]
        return model(rows).wire
    except SolutionRaised as error:
        return error.raised
    except MissingPart:
        return None


def _same_prediction(a: Value | Raised | None, b: Value | Raised | None) -> bool:
    """Whether the prediction `b` for the first rows is what `a` says of them."""
    if not isinstance(a, TensorValue) or not isinstance(b, TensorValue):
        return type(a) is type(b)  # another check reports what is not a tensor
    if _on_meta(a) or _on_meta(b):
        return True  # no elements; another check reports it
    if a.dtype != b.dtype or a.shape[1:] != b.shape[1:] or not a.shape or not b.shape:
        return (a.dtype, a.shape, a.data) == (b.dtype, b.shape, b.data)
    if a.data[: len(b.data)] == b.data:  # C order: the first rows come first
        return b.shape[0] <= a.shape[0]
    return all_close(decode_tensor(a)[: b.shape[0]], decode_tensor(b), ANOTHER_BATCH)


def challenge(held: Held, leaves: Sequence[Held], rng: torch.Generator) -> Challenge:
    """Overwrite the input and look at the output, then the other way round."""
    try:
        held.write(_plain(noise(held.wire, rng)))
        outputs = tuple(read(leaf) for leaf in leaves)
        seen: Value | Raised = SequenceValue("tuple", outputs)
    except SolutionRaised as error:
        seen = error.raised
    try:
        overwrite(leaves, rng)
        after: Value | Raised = read(held)
    except SolutionRaised as error:
        after = error.raised
    return Challenge(seen, after)


def overwrite(leaves: Sequence[Held], rng: torch.Generator) -> None:
    """Write noise into every part of an answer; raises SolutionRaised."""
    for leaf in leaves:
        leaf.write(_plain(noise(leaf.wire, rng)))


def read(held: Held) -> Value:
    """What an object is now."""
    held.read()
    return held.wire


def noise(like: Value, rng: torch.Generator) -> Value:
    """Draw random elements of the same kind, dtype and shape."""
    if isinstance(like, (TensorValue, ArrayValue)) and not _on_meta(like):
        dtype = DTYPES.get(like.dtype, torch.float32)
        if dtype.is_complex:
            values = torch.randn(like.shape, generator=rng, dtype=torch.complex128)
        elif dtype.is_floating_point:
            values = torch.randn(like.shape, generator=rng, dtype=torch.float64)
        elif dtype is torch.bool:
            values = torch.randint(0, 2, like.shape, generator=rng)
        else:
            values = torch.randint(0, 100, like.shape, generator=rng)
        return encode_tensor(values.to(dtype))
    return like


def _on_meta(value: TensorValue | ArrayValue) -> bool:
    """Whether a value has no elements, however many its shape claims."""
    return isinstance(value, TensorValue) and value.device.startswith("meta")


def _plain(value: Value) -> Any:
    return decode_tensor(value) if isinstance(value, TensorValue) else None


def records(value: Value) -> bool:
    """Return whether autograd records a tensor of floating dtype."""
    if not isinstance(value, TensorValue) or value.dtype not in DTYPES:
        return False
    dtype = DTYPES[value.dtype]
    return (dtype.is_floating_point or dtype.is_complex) and value.requires_grad
