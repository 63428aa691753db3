"""Observe what a solution does with a case: one script of requests, the same for every solution.

The outcome is plain data. Nothing is judged here, and nothing asked depends on what is right.
"""

from collections.abc import Iterator
from typing import Any

import msgspec
import torch

from checker.judge.draw import DrawnCase
from checker.judge.held import Held, MissingPart, SolutionRaised
from checker.judge.seeds import generator
from checker.judge.solution import Solution
from checker.spec.checks import names_in
from checker.spec.model import Kata, Metric
from checker.wire import messages
from checker.wire.messages import Raised
from checker.wire.tensors import DTYPES, decode_tensor, encode_tensor
from checker.wire.values import (
    ArrayValue,
    Expression,
    MappingValue,
    ScalarValue,
    SequenceValue,
    Target,
    TensorValue,
    Value,
)

RNG_SAMPLE = 4
_MAX_LEAVES = 256


class Challenge(msgspec.Struct, frozen=True):
    """What was seen after the judge overwrote one side of a possible view."""

    output_after_input: Value | Raised | None
    input_after_output: Value | Raised | None


class Observation(msgspec.Struct, frozen=True):
    """What one solution did with one case. Parts that no check asks for stay empty."""

    output: Value | None
    raised: Raised | None = None
    inputs: dict[str, Value] = {}
    rng: Value | None = None
    grad_mode: bool | None = None
    again: Value | Raised | None = None
    grads: dict[str, Value | Raised] = {}
    stored_again: dict[str, Value] | Raised | None = None
    parameters: Value | None = None
    parameter_grads: Value | Raised | None = None
    train_prediction: Value | Raised | None = None
    heldout_prediction: Value | Raised | None = None
    steady: bool = True
    challenges: dict[str, Challenge] = {}


class Observer:
    """Runs the script of one kata. The draws it makes depend on the seed and the case alone."""

    def __init__(self, kata: Kata, kata_id: str, seed: str) -> None:
        self._kata = kata
        self._id = kata_id
        self._seed = seed
        self._asked = {check.name: check.argument for check in kata.checks}

    def observe(self, solution: Solution, case: DrawnCase) -> Observation:
        """Run the case; raises WorkerLost, and SolutionRaised only for a failing constructor."""
        rng = generator(self._seed, self._id, "probe", case.index)
        if any(isinstance(value.value, Expression) for value in case.inputs.values()):
            # What a solution drew before must not decide what the expression draws.
            solution.seed(case.seed)
        held = {
            name: solution.hold(value.value, value.requires_grad, value.layout)
            for name, value in case.inputs.items()
        }
        model, parameters = self._model(solution, case)
        try:
            output = self._call(solution, model, case, held)
        except SolutionRaised as error:
            return Observation(None, error.raised)
        answer = output.wire  # before any challenge overwrites it
        seen: dict[str, Any] = {"parameters": parameters}
        if "leaves_rng_alone" in self._asked:
            seen["rng"] = solution.ask(messages.Sample(RNG_SAMPLE)).value
        if "leaves_grad_mode_alone" in self._asked:
            seen["grad_mode"] = solution.grad_enabled()
        seen["inputs"] = {name: self._read(value) for name, value in held.items()}
        leaves = list(_leaves(output))
        if "grads" in self._asked:
            seen["grads"] = self._grads(solution, leaves, held, rng)
        if "parameter_grads" in self._asked and model is not None:
            seen["parameter_grads"] = self._parameter_grads(solution, model, leaves, rng)
        for name in ("loss", "heldout"):
            if name in self._asked:
                part = "train" if name == "loss" else "heldout"
                prediction = self._predict(output, self._asked[name], part, case)
                seen[f"{part}_prediction"] = prediction
                # Dropout left on, say: the same inputs must give the same predictions.
                second = self._predict(output, self._asked[name], part, case, some=True)
                seen["steady"] = seen.get("steady", True) and _same_prediction(prediction, second)
        if "stored_grads" in self._asked:
            seen["stored_again"] = self._stored_again(solution, model, case, held)
        if names := self._challenged():
            seen["challenges"] = {
                name: self._challenge(held[name], leaves, rng) for name in names if name in held
            }
        if "fresh" in self._asked:
            seen["again"] = self._again(solution, model, case, leaves, rng)
        return Observation(answer, **seen)

    def _model(self, solution: Solution, case: DrawnCase) -> tuple[Held | None, Value | None]:
        """Build the Module and give it parameters that every solution of this case gets."""
        if self._kata.module is None:
            return None, None
        model = solution.call_target(
            Target(messages.MODULE), case.call, (), self._kata.module, case.seed
        )
        reply = solution.ask(messages.Parameters(model.target)).value
        if isinstance(reply, MappingValue):
            drawn = (
                encode_tensor(self._parameter(case.index, value.shape, earlier))
                for value, earlier in _counted(reply)
            )
            values = tuple(value for value in drawn if isinstance(value, TensorValue))
            solution.ask(messages.SetParameters(model.target, values))
        return model, reply

    def _parameter(self, case: int, shape: tuple[int, ...], earlier: int) -> torch.Tensor:
        """Draw a parameter by its shape, so that the order of a module's parameters is free."""
        rng = generator(self._seed, self._id, "parameters", case, shape, earlier)
        return torch.randn(shape, generator=rng)

    def _call(
        self, solution: Solution, model: Held | None, case: DrawnCase, held: dict[str, Held]
    ) -> Held:
        args = list(held.values())
        if "leaves_rng_alone" in self._asked:
            # Into the middle of a stream: reseeding with the same seed must not look untouched.
            solution.seed(case.seed)
            solution.rng_sample(RNG_SAMPLE)
            return solution.call_target(Target(messages.MODULE), case.call, args, {})
        if model is not None:
            return solution.call_target(model.target, "", args, {}, case.seed)
        return solution.call_target(Target(messages.MODULE), case.call, args, {}, case.seed)

    def _read(self, held: Held) -> Value:
        held.read()
        return held.wire

    def _grads(
        self, solution: Solution, leaves: list[Held], held: dict[str, Held], rng: torch.Generator
    ) -> dict[str, Value | Raised]:
        """One vector-Jacobian product through all floating outputs at once."""
        names = [name for name in names_in(self._asked["grads"]) if name in held]
        outputs = [leaf for leaf in leaves if _floating(leaf.wire)]
        cotangents = tuple(self._noise(leaf.wire, rng) for leaf in outputs)
        request = messages.Vjp(
            tuple(leaf.target for leaf in outputs),
            tuple(held[name].target for name in names),
            tuple(value for value in cotangents if isinstance(value, TensorValue)),
        )
        try:
            grads = solution.ask(request).value
        except SolutionRaised as error:
            return dict.fromkeys(names, error.raised)
        items = grads.items if isinstance(grads, SequenceValue) else ()
        # Each name has an entry: what did not come back is a gradient that did not arrive.
        missing = (ScalarValue(None),) * max(len(names) - len(items), 0)
        return dict(zip(names, (*items, *missing)[: len(names)], strict=True))

    def _parameter_grads(
        self, solution: Solution, model: Held, leaves: list[Held], rng: torch.Generator
    ) -> Value | Raised:
        try:
            for leaf in leaves:
                cotangent = self._noise(leaf.wire, rng)
                if isinstance(cotangent, TensorValue):
                    solution.ask(messages.Backward(leaf.target, cotangent))
            return solution.ask(messages.Parameters(model.target)).value
        except SolutionRaised as error:
            return error.raised

    def _predict(
        self, output: Held, metric: Metric, part: str, case: DrawnCase, some: bool = False
    ) -> Value | Raised | None:
        """Ask the returned model for predictions; the targets stay here.

        `some`: only for the first half of the rows, which must not depend on the others.
        """
        if part == "train":
            x = case.inputs["x"].value if "x" in case.inputs else None
        else:
            x = case.heldout and case.heldout[0]
        if x is None:
            return None
        if some:
            x = x[: (len(x) + 1) // 2]
        try:
            model = output if metric.model is None else output[metric.model]
            return model(x).wire
        except SolutionRaised as error:
            return error.raised
        except MissingPart:
            return None

    def _stored_again(
        self, solution: Solution, model: Held | None, case: DrawnCase, held: dict[str, Held]
    ) -> dict[str, Value] | Raised:
        """Call a second time with the same tensors: what `.grad` holds shows accumulation."""
        try:
            self._call(solution, model, case, held)
        except SolutionRaised as error:
            return error.raised
        names = names_in(self._asked["stored_grads"])
        return {name: self._read(held[name]) for name in names if name in held}

    def _challenged(self) -> list[str]:
        arguments = [self._asked[name] for name in ("shares", "copies") if name in self._asked]
        return [name for argument in arguments for name in names_in(argument)]

    def _challenge(self, held: Held, leaves: list[Held], rng: torch.Generator) -> Challenge:
        """Overwrite the input and look at the output, then the other way round."""
        try:
            held.write(_plain(self._noise(held.wire, rng)))
            outputs = tuple(self._read(leaf) for leaf in leaves)
            seen: Value | Raised = SequenceValue("tuple", outputs)
        except SolutionRaised as error:
            seen = error.raised
        try:
            for leaf in leaves:
                leaf.write(_plain(self._noise(leaf.wire, rng)))
            after: Value | Raised = self._read(held)
        except SolutionRaised as error:
            after = error.raised
        return Challenge(seen, after)

    def _again(
        self,
        solution: Solution,
        model: Held | None,
        case: DrawnCase,
        leaves: list[Held],
        rng: torch.Generator,
    ) -> Value | Raised | None:
        """Spoil the first answer, then call once more with equal inputs."""
        try:
            for leaf in leaves:
                leaf.write(_plain(self._noise(leaf.wire, rng)))
            held = {
                name: solution.hold(value.value, value.requires_grad, value.layout)
                for name, value in case.inputs.items()
            }
            return self._call(solution, model, case, held).wire
        except SolutionRaised as error:
            return error.raised

    def _noise(self, like: Value, rng: torch.Generator) -> Value:
        """Random elements of the same kind, dtype and shape."""
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


def _counted(parameters: MappingValue) -> Iterator[tuple[TensorValue, int]]:
    """Each parameter, and how many of its shape come before it."""
    seen: dict[tuple[int, ...], int] = {}
    for value in parameters.items:
        if isinstance(value, TensorValue):
            earlier = seen.get(value.shape, 0)
            seen[value.shape] = earlier + 1
            yield value, earlier


def _on_meta(value: TensorValue | ArrayValue) -> bool:
    """Whether a value has no elements, however many its shape claims."""
    return isinstance(value, TensorValue) and value.device.startswith("meta")


def _same_prediction(a: Value | Raised | None, b: Value | Raised | None) -> bool:
    """Whether the prediction `b` for the first rows is what `a` says of them."""
    if not isinstance(a, TensorValue) or not isinstance(b, TensorValue):
        return type(a) is type(b)  # what is no tensor is told elsewhere
    if _on_meta(a) or _on_meta(b):
        return True  # no elements; that is told elsewhere
    if a.dtype != b.dtype or a.shape[1:] != b.shape[1:] or not a.shape or not b.shape:
        return (a.dtype, a.shape, a.data) == (b.dtype, b.shape, b.data)
    if a.data[: len(b.data)] == b.data:  # the first rows lie first
        return b.shape[0] <= a.shape[0]
    wide = torch.complex128 if DTYPES[a.dtype].is_complex else torch.float64
    one, two = decode_tensor(a)[: b.shape[0]].to(wide), decode_tensor(b).to(wide)
    if one.shape != two.shape:
        return False
    return torch.allclose(one, two, 1e-4, 1e-5, equal_nan=True)


def _plain(value: Value) -> Any:
    return decode_tensor(value) if isinstance(value, TensorValue) else None


def _floating(value: Value) -> bool:
    if not isinstance(value, TensorValue) or value.dtype not in DTYPES:
        return False
    dtype = DTYPES[value.dtype]
    return (dtype.is_floating_point or dtype.is_complex) and value.requires_grad


def _leaves(output: Held) -> Iterator[Held]:
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
