"""Draw a case's inputs from the run's seed."""

from typing import Any

import torch

from checker.checks.compared import DrawnCase, Input
from checker.judge.datasets import load_dataset
from checker.judge.seeds import derive, generator
from checker.spec.model import Case, Draw
from checker.wire.tensors import DTYPES
from checker.wire.values import Expression


def draw_case(case: Case, index: int, seed: str, kata_id: str) -> DrawnCase:
    """Draw a case; the same seed draws the same inputs."""
    drawer = _Drawer(generator(seed, kata_id, "case", index))
    heldout = None
    files: dict[str, bytes] = {}
    if case.dataset is not None:
        data = load_dataset(case.dataset, drawer.rng, index)
        drawer.inputs = {name: Input(value) for name, value in data.arguments.items()}
        heldout, files = data.heldout, data.files
    for name, draw in case.arguments.items():
        drawer.inputs[name] = drawer.draw(draw, name)
    inputs = dict(drawer.inputs)
    if case.heldout is not None:
        for name in ("x", "y"):
            drawer.inputs[name] = drawer.draw(case.heldout[name], name)
        heldout = (drawer.inputs["x"].value, drawer.inputs["y"].value)
    return DrawnCase(index, case.call, inputs, derive(seed, kata_id, "call", index), heldout, files)


class _Drawer:
    """Draws one case: its generator, what it has drawn, and the lines behind its targets."""

    def __init__(self, rng: torch.Generator) -> None:
        self.rng = rng
        self.inputs: dict[str, Input] = {}
        self._lines: dict[str, tuple[float, float]] = {}

    def draw(self, draw: Any, name: str) -> Input:
        """Draw one input, as the spec asks for it; `name` is the argument's."""
        if isinstance(draw, list):
            return Input([self.draw(item, name).value for item in draw])
        if not isinstance(draw, Draw):
            return Input(draw)
        if draw.value is not None:
            return Input(draw.value)
        if draw.object is not None:
            return Input(Expression(draw.object))
        if draw.integer is not None:
            low, high = draw.integer
            return Input(int(torch.randint(low, high + 1, (), generator=self.rng)))
        if draw.number is not None:
            return Input(self._uniform(draw.number))
        value = self._tensor(draw, name)
        if draw.dtype is not None:
            value = value.to(DTYPES[draw.dtype])
        if draw.as_ == "numpy":
            return Input(value.numpy(), layout=draw.layout)
        if draw.as_ == "list":
            return Input(value.tolist())
        return Input(value, draw.requires_grad, draw.layout)

    def _tensor(self, draw: Draw, name: str) -> torch.Tensor:
        if draw.randn is not None:
            # In the wanted precision: numbers that fit into float32 would hide a conversion to it.
            return torch.randn(draw.randn, generator=self.rng, dtype=_precision(draw))
        if draw.rand is not None:
            low, high = draw.low or 0.0, 1.0 if draw.high is None else draw.high
            unit = torch.rand(draw.rand, generator=self.rng, dtype=_precision(draw))
            corner = complex(low, low) if unit.is_complex() else low
            return corner + (high - low) * unit
        if draw.randint is not None:
            low, high = int(draw.low or 0), int(draw.high or 0)
            whole = torch.randint(low, high, draw.randint, generator=self.rng)
            if not _precision(draw).is_complex:
                return whole
            return whole + 1j * torch.randint(low, high, draw.randint, generator=self.rng)
        if draw.zeros is not None:
            return torch.zeros(draw.zeros)
        if draw.ones is not None:
            return torch.ones(draw.ones)
        if draw.arange is not None:
            return torch.arange(draw.arange)
        if draw.permutation is not None:
            return torch.randperm(draw.permutation, generator=self.rng)
        if draw.linear is not None:
            return self._line(draw, name)
        return torch.tensor(draw.tensor)

    def _line(self, draw: Draw, name: str) -> torch.Tensor:
        """Targets on a line; the held-out targets of the same name lie on the same line."""
        if name not in self._lines:
            weight = draw.weight if isinstance(draw.weight, float) else self._uniform(draw.weight)
            bias = draw.bias if isinstance(draw.bias, float) else self._uniform(draw.bias)
            self._lines[name] = (weight, bias)
        weight, bias = self._lines[name]
        x: torch.Tensor = self.inputs[draw.linear or ""].value
        return weight * x + bias + draw.noise * torch.randn(x.shape, generator=self.rng)

    def _uniform(self, bounds: tuple[float, float]) -> float:
        low, high = bounds
        return low + (high - low) * float(torch.rand((), generator=self.rng))


def _precision(draw: Draw) -> torch.dtype:
    """The dtype to draw in. Complex numbers have both parts, or a dropped one would not show."""
    if draw.dtype in ("float64", "complex64", "complex128"):
        return DTYPES[draw.dtype]
    return torch.float32
