"""The fixtures' helpers for authors of `checks.py`: draw inputs, state what is expected."""

import sys
from collections.abc import Callable
from typing import Any

import torch

from checker.compare import margins
from checker.compare.kinds import different_type, incomparable
from checker.compare.values import different_fact, different_values
from checker.judge.conditions import note_condition
from checker.judge.held import Held
from checker.judge.judging import Unlike
from checker.judge.outcomes import CheckFailed
from checker.spec.model import Tolerance
from checker.spec.text import Text
from checker.wire.encoding import encode_value
from checker.wire.values import Value


class Expect:
    """Compare, and fail with a message that says what differs.

    `note` is called with two values that differ.
    """

    def __init__(self, note: Callable[[Unlike], None] = lambda _: None) -> None:
        self._note = note

    def close(
        self,
        got: Any,
        want: Any,
        rtol: float | None = None,
        atol: float | None = None,
        what: Text | None = None,
    ) -> None:
        """Type, dtype, shape and values must agree; lists, tuples and dicts part by part.

        `what` is a noun phrase: what is compared where it is not the returned value.
        """
        if (rtol is None) != (atol is None):
            raise TypeError("rtol and atol are given together, or neither")
        tolerance = None if rtol is None or atol is None else Tolerance(rtol, atol)
        mine, wanted = _wire(got), _wire(want)
        if why := incomparable(wanted):
            raise TypeError(f"expect.close: what is wanted {why}")
        if found := (
            different_type(mine, wanted, name=what)
            or different_fact("dtype", mine, wanted, what)
            or different_values(mine, wanted, tolerance, what)
        ):
            self._note(Unlike(mine, wanted, tolerance))
            raise CheckFailed(found)

    def that(self, condition: object, en: str, zh: str = "") -> None:
        """Fail with this message unless the condition holds."""
        if margins.wanted():
            note_condition(sys._getframe(1))
        if not condition:
            raise CheckFailed({"en": en, "zh": zh or en})


def _wire(value: Any) -> Value:
    return value.wire if isinstance(value, Held) else encode_value(_unwrap(value))


def _unwrap(value: Any) -> Any:
    if isinstance(value, Held):
        return value.value
    if isinstance(value, (list, tuple)):
        items = [_unwrap(item) for item in value]
        return tuple(items) if isinstance(value, tuple) else items
    return value


class DrawInputs:
    """Draws inputs for a `checks.py` from the run's seed. Tensors are float32 on the CPU."""

    def __init__(self, generator: torch.Generator) -> None:
        self.generator = generator

    def randn(self, *shape: int) -> torch.Tensor:
        """Standard normals of a shape."""
        return torch.randn(shape, generator=self.generator)

    def rand(self, *shape: int) -> torch.Tensor:
        """Uniform numbers in [0, 1) of a shape."""
        return torch.rand(shape, generator=self.generator)

    def randint(self, low: int, high: int, shape: tuple[int, ...]) -> torch.Tensor:
        """Integers in [low, high) of a shape, int64."""
        return torch.randint(low, high, tuple(shape), generator=self.generator)

    def permutation(self, n: int) -> torch.Tensor:
        """A random order of range(n), int64."""
        return torch.randperm(n, generator=self.generator)

    def integer(self, low: int, high: int) -> int:
        """One integer from low to high, both included."""
        return int(torch.randint(low, high + 1, (), generator=self.generator))

    def number(self, low: float, high: float) -> float:
        """One number in [low, high)."""
        return low + (high - low) * float(torch.rand((), generator=self.generator))
