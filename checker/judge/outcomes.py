"""The checks planned for a kata, and their outcomes."""

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from checker.checks import CHECKS
from checker.devices import HOST, Device
from checker.errors import KataError
from checker.judge.reports import Report
from checker.spec.model import Check
from checker.spec.text import Text
from checker.verdict import Outcome


class BrokenKata(KataError):
    """The kata itself is wrong: its reference fails, or its checks do."""


class CheckFailed(Exception):
    """A check found a difference."""

    def __init__(self, text: Text) -> None:
        super().__init__(text["en"])
        self.text = text


class NotJudged(Exception):
    """A check cannot be judged, because something before it failed."""


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


DEFINED = Planned(
    "defined", {"en": "defines the required names", "zh": "定义了题目要求的名称"}, "gate"
)
"""The first check of every kata: the submission loads and defines the names asked for."""


def planned(check: Check, gates: Sequence[str] = ()) -> Planned:
    """Plan a declared check; `gates` are those that the kata itself makes gates."""
    kind = CHECKS[check.name]
    role: Role = "gate" if check.name in gates else kind.role
    return Planned(check.name, kind.title, role)


class Finding(msgspec.Struct, frozen=True):
    """The outcome of one check."""

    outcome: Outcome
    message: Text | None = None


class Record(msgspec.Struct, frozen=True):
    """The result of judging one submission, before it is scored.

    `findings` are by check, and so are the `lines` in which errors came about. `failure` says why
    the submission as a whole could not be judged.
    """

    kata: str
    points: int
    planned: Sequence[Planned]
    findings: Mapping[str, Finding]
    failure: Report | None = None
    digest: str = ""
    seconds: float = 0.0
    device: Device = HOST
    not_run: tuple[Device, ...] = ()
    history: Mapping[str, list[float]] = {}
    output: str = ""
    lines: Mapping[str, int] = {}
    touches: tuple[str, ...] = ()
