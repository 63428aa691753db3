"""One case as two solutions did it: what every finder is given."""

from typing import Any

import msgspec

from checker.judge.draw import DrawnCase
from checker.judge.observe import Observation
from checker.judge.source import Source
from checker.wire.values import Value


class Compared(msgspec.Struct, frozen=True):
    """One case: what the submission did, what the reference did, and the check's argument."""

    got: Observation
    want: Observation
    case: DrawnCase
    argument: Any
    source: Source | None = None


def source_of(compared: Compared) -> Source:
    assert compared.source is not None
    return compared.source


def outputs(compared: Compared) -> tuple[Value, Value]:
    assert compared.got.output is not None
    assert compared.want.output is not None
    return compared.got.output, compared.want.output
