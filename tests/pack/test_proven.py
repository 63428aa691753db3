"""The bundled pack is proven: `kata dev verify` finds nothing wrong with any kata."""

import pytest

from checker.author.verify import verify
from checker.catalog.pack import bundled_pack

pytestmark = pytest.mark.usefixtures("processes")

SEEDS = 1


def test_no_kata_has_a_fault() -> None:
    """Right answers pass, wrong ones are rejected and named, lazy ones get nothing."""
    pack = bundled_pack()
    report = verify(pack, list(pack), SEEDS, "cpu", lambda _done, _total: None)
    assert [str(fault) for fault in report.faults] == []
    assert report.katas == len(list(pack))
