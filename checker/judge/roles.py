"""What a check waits for before it earns points: an answer that does nothing earns nothing."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from checker.spec.checks import CHECKS, CONDITIONS, GATES
from checker.spec.model import Check
from checker.spec.text import Text

Role = Literal["gate", "matter", "test", "condition"]


class Planned(msgspec.Struct, frozen=True):
    """A check that will be judged, and its part in the kata."""

    id: str
    title: Text
    role: Role

    @property
    def weight(self) -> int:
        """The share of the kata's points."""
        return 0 if self.role == "gate" else 1


def planned(check: Check, gates: Sequence[str] = ()) -> Planned:
    """Plan a declared check; `gates` are those that the kata itself makes gates."""
    kind = CHECKS[check.name]
    role: Role = "matter"
    if kind.stage in GATES or check.name in gates:
        role = "gate"
    elif check.name in CONDITIONS:
        role = "condition"
    return Planned(check.name, kind.title, role)


def waiting(checks: Sequence[Planned], passed: frozenset[str]) -> frozenset[str]:
    """Return the ids of checks that earn nothing even if they passed, because others did not.

    Tests of `checks.py` wait for the declared gates and values, conditions for all the others.
    """
    failed = [check for check in checks if check.id not in passed]
    closed: set[Role] = set()
    if any(check.role == "gate" or _of_values(check.id) for check in failed):
        closed.add("test")
    if any(check.role != "condition" for check in failed):
        closed.add("condition")
    return frozenset(check.id for check in checks if check.role in closed)


def _of_values(name: str) -> bool:
    return name in CHECKS and CHECKS[name].stage == "values"
