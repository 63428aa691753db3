"""Draw once more what the judge drew to probe an answer: cotangents, noise to overwrite with."""

from collections.abc import Iterator, Sequence

from checker.checks.compared import Compared
from checker.judge.case.spelling import spelled
from checker.judge.probes import noise, records
from checker.judge.seeds import noise_for
from checker.judge.subject import Subject
from checker.wire.tensors import decode_tensor
from checker.wire.values import ArrayValue, MappingValue, SequenceValue, TensorValue, Value


class Noise:
    """The draws of `checker.judge.observe` for a submission."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject

    def cotangents(self, c: Compared) -> tuple[list[str], list[str]]:
        """The places of the outputs that gradients start from, and the code of their cotangents."""
        outputs = [(place, value) for place, value in leaves(c.got.output) if records(value)]
        drawn = self._drawn("grads", c, [value for _, value in outputs])
        # PyTorch takes the conjugate of what a complex output is multiplied by.
        return [place for place, _ in outputs], [_code(value, conjugate=True) for value in drawn]

    def factors(self, c: Compared) -> tuple[list[str], list[str]]:
        """The places of the outputs, and the code of what each is multiplied by for a backward."""
        outputs = list(leaves(c.got.output))
        drawn = self._drawn("parameter_grads", c, [value for _, value in outputs])
        return [place for place, _ in outputs], [_code(value) for value in drawn]

    def challenge(self, c: Compared, name: str) -> tuple[list[Value], list[Value]]:
        """What an input, and after it the outputs, were overwritten with."""
        outputs = [value for _, value in leaves(c.got.output)]
        drawn = self._drawn(f"challenges/{name}", c, [c.got.inputs[name], *outputs])
        return drawn[:1], drawn[1:]

    def again(self, c: Compared) -> list[Value]:
        """What the first answer was overwritten with before the second call."""
        return self._drawn("again", c, [value for _, value in leaves(c.got.output)])

    def _drawn(self, probe: str, c: Compared, like: Sequence[Value]) -> list[Value]:
        task = self._subject.task
        rng = noise_for(self._subject.seed, task.kata, probe, c.case.index)
        return [noise(value, rng) for value in like]

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


def _code(value: Value, conjugate: bool = False) -> str:
    assert isinstance(value, TensorValue)
    tensor = decode_tensor(value)
    return spelled(tensor.conj().resolve_conj() if conjugate else tensor)
