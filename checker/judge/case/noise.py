"""Draw once more what the judge drew to probe an answer: cotangents, noise to overwrite with."""

from collections.abc import Iterator, Sequence

import torch

from checker.checks import CHECKS
from checker.checks.compared import Compared
from checker.checks.record import names_in
from checker.judge.case.spelling import spelled
from checker.judge.probes import noise, records
from checker.judge.seeds import generator
from checker.judge.subject import Subject
from checker.wire.tensors import decode_tensor
from checker.wire.values import ArrayValue, MappingValue, SequenceValue, TensorValue, Value


class Noise:
    """The draws of `checker.judge.observe` for a submission, in its order."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._asked = {
            part for check in subject.kata.checks for part in CHECKS[check.name].observes
        }

    def cotangents(self, c: Compared, every: bool = False) -> tuple[list[str], list[str]]:
        """The places of the outputs that gradients start from, and the code of their cotangents.

        `every`: all outputs, as for the gradients of parameters.
        """
        rng = self._generator(c)
        outputs = list(leaves(c.got.output))
        recorded = [(place, value) for place, value in outputs if records(value)]
        first = (
            [_code(noise(value, rng)) for _, value in recorded] if "grads" in self._asked else []
        )
        if not every:
            return [place for place, _ in recorded], first
        return [place for place, _ in outputs], [_code(noise(value, rng)) for _, value in outputs]

    def challenge(self, c: Compared, wanted: str) -> tuple[list[Value], list[Value]]:
        """What an input, and after it the outputs, were overwritten with."""
        found: tuple[list[Value], list[Value]] = ([], [])
        rng = self._generator(c)
        self._before(c, rng)
        for name in self._challenged(c):
            drawn = self._of_challenge(c, name, rng)
            found = drawn if name == wanted else found
        return found

    def again(self, c: Compared) -> list[Value]:
        """What the first answer was overwritten with before the second call."""
        rng = self._generator(c)
        self._before(c, rng)
        for name in self._challenged(c):
            self._of_challenge(c, name, rng)
        return [noise(value, rng) for _, value in leaves(c.got.output)]

    def overwriting(self, name: str, value: Value | None, drawn: Sequence[Value]) -> list[str]:
        """Statements that overwrite the parts of a value."""
        statements = []
        for (place, part), new in zip(leaves(value), drawn, strict=False):
            if not isinstance(new, TensorValue):
                continue
            if isinstance(part, ArrayValue):
                statements.append(f"{name}{place}[...] = {spelled(decode_tensor(new).numpy())}")
            else:
                statements.append(f"{name}{place}.data.copy_({_code(new)})")
        return statements

    def _generator(self, c: Compared) -> torch.Generator:
        return generator(self._subject.seed, self._subject.task.kata, "probe", c.case.index)

    def _before(self, c: Compared, rng: torch.Generator) -> None:
        """Draw what is drawn before any challenge."""
        outputs = [value for _, value in leaves(c.got.output)]
        if "grads" in self._asked:
            for value in filter(records, outputs):
                noise(value, rng)
        if "parameter_grads" in self._asked and self._subject.kata.module is not None:
            for value in outputs:
                noise(value, rng)

    def _challenged(self, c: Compared) -> dict[str, None]:
        names: dict[str, None] = {}
        for check in self._subject.kata.checks:
            if "challenges" in CHECKS[check.name].observes:
                names |= dict.fromkeys(names_in(check.argument))
        return {name: None for name in names if name in c.got.inputs}

    def _of_challenge(
        self, c: Compared, name: str, rng: torch.Generator
    ) -> tuple[list[Value], list[Value]]:
        on_input = [noise(c.got.inputs[name], rng)]
        return on_input, [noise(value, rng) for _, value in leaves(c.got.output)]


def leaves(value: Value | None) -> Iterator[tuple[str, Value]]:
    """Yield the tensors and arrays of an answer with their places, in the order of the probes."""
    pending: list[tuple[str, Value]] = [] if value is None else [("", value)]
    found = 0
    while pending and found < 256:
        place, part = pending.pop(0)
        if isinstance(part, TensorValue | ArrayValue):
            found += 1
            yield place, part
        elif isinstance(part, SequenceValue):
            pending += [(f"{place}[{i}]", item) for i, item in enumerate(part.items[:256])]
        elif isinstance(part, MappingValue):
            keyed = zip(part.keys, part.items, strict=True)
            pending += [(f"{place}[{key!r}]", item) for key, item in keyed if key is not None]


def _code(value: Value) -> str:
    assert isinstance(value, TensorValue)
    return spelled(decode_tensor(value))
