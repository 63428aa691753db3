"""What a finder gets: what two solutions did with one case, as plain data."""

import math
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from checker.wire.messages import Raised
from checker.wire.values import Value

if TYPE_CHECKING:
    import torch


class Input(msgspec.Struct, frozen=True):
    """One drawn argument, and how it is to lie in the worker."""

    value: Any
    requires_grad: bool = False
    layout: str = "contiguous"


class DrawnCase(msgspec.Struct, frozen=True):
    """A case with its inputs. `heldout` never leaves the judge but for its inputs."""

    index: int
    call: str
    inputs: dict[str, Input]
    seed: int
    heldout: "tuple[torch.Tensor, torch.Tensor] | None" = None
    files: dict[str, bytes] = {}

    @property
    def size(self) -> int:
        """About how many characters it takes to write the inputs."""
        return sum(_written(each.value) for each in self.inputs.values())


def _written(value: Any) -> int:
    if isinstance(value, list | tuple):
        return sum(map(_written, value))
    elements = math.prod(getattr(value, "shape", ()))
    dtype = str(getattr(value, "dtype", ""))
    if "int" in dtype and elements:
        return elements * len(str(value.max()))
    return elements * (18 if dtype.endswith(("float64", "complex128")) else 10)


class Challenge(msgspec.Struct, frozen=True):
    """What was seen after the judge overwrote one side of a possible view."""

    output_after_input: Value | Raised | None
    input_after_output: Value | Raised | None


class Observation(msgspec.Struct, frozen=True):
    """What one solution did with one case. Parts that no check asks for stay empty.

    `rng` is what the global generator gave after the call, and `stream` what it gives after a call
    that does not use it. `steady`: asked again, the returned model gave the same predictions.
    """

    output: Value | None
    raised: Raised | None = None
    inputs: dict[str, Value] = {}
    rng: Value | None = None
    stream: Value | None = None
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


class Source(Protocol):
    """A submission's source, which can be asked what it uses."""

    def ask(self, part: str, word: str, imports: bool) -> bool:
        """Whether a part ("" for all of it) uses a word, or also imports it."""


class Compared(msgspec.Struct, frozen=True):
    """One case: what the submission did, what the reference did, and the check's argument."""

    got: Observation
    want: Observation
    case: DrawnCase
    argument: Any
    source: Source | None = None

    @property
    def outputs(self) -> tuple[Value, Value]:
        """What both returned; only for a case in which neither raised."""
        assert self.got.output is not None
        assert self.want.output is not None
        return self.got.output, self.want.output


def names_in(argument: Any) -> tuple[str, ...]:
    """Return the argument names that a check such as `copies: x` or `grads: [w, b]` speaks of."""
    return (argument,) if isinstance(argument, str) else tuple(argument)
