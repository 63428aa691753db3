"""What a learner is shown of a check that fails: code, and what it gave in both solutions."""

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from checker.checks.compared import Compared
from checker.compare.kinds import different_type
from checker.compare.values import different_fact, different_values
from checker.spec.model import Tolerance
from checker.wire.messages import Raised
from checker.wire.values import ScalarValue, Value

CALL = "{call}"
"""Stands for the call in a look's code."""
NONE = ScalarValue(None)


class Look(msgspec.Struct, frozen=True):
    """What a check looked at. `before` and `after` are statements, `expression` what was seen.

    `named`: the code uses the inputs by their names.
    """

    expression: str
    got: Value | Raised | str
    want: Value | Raised | str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    named: bool = False
    tolerance: Tolerance | None = None


class Noise(Protocol):
    """What the judge drew to probe an answer, as code that draws the same."""

    def cotangents(self, c: Compared) -> tuple[list[str], list[str]]:
        """The places of the outputs that gradients start from, and the code of their cotangents."""
        ...

    def factors(self, c: Compared) -> tuple[list[str], list[str]]:
        """The places of the outputs, and the code of what each is multiplied by for a backward."""
        ...

    def challenge(self, c: Compared, name: str) -> tuple[list[Value], list[Value]]:
        """What an input, and after it the outputs, were overwritten with."""
        ...

    def again(self, c: Compared) -> list[Value]:
        """What the first answer was overwritten with before the second call."""
        ...

    def overwriting(self, name: str, value: Value | None, drawn: Sequence[Value]) -> list[str]:
        """Statements that overwrite the parts of a value."""
        ...


Looker = Callable[[Compared, Noise], Look | None]
"""Returns what a check looked at in a case that it fails; None where no code can show it."""


def outcome(got: Value | Raised | None, want: Value | Raised | None) -> Look:
    """Look at what a call returned or raised."""
    return Look(CALL, got or NONE, want or NONE)


def differ(a: Value, b: Value, tolerance: Tolerance | None) -> bool:
    """Return whether two values differ in class, facts or elements."""
    facts = any(different_fact(fact, a, b) for fact in ("dtype", "shape", "device"))
    return bool(facts or different_type(a, b) or different_values(a, b, tolerance))
