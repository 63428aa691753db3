"""What a check looked at, and the comparison that finds it."""

import msgspec

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


def outcome(got: Value | Raised | None, want: Value | Raised | None) -> Look:
    """Look at what a call returned or raised."""
    return Look(CALL, got or NONE, want or NONE)


def differ(a: Value, b: Value, tolerance: Tolerance | None) -> bool:
    """Return whether two values differ in class, facts or elements."""
    facts = any(different_fact(fact, a, b) for fact in ("dtype", "shape", "device"))
    return bool(facts or different_type(a, b) or different_values(a, b, tolerance))
