"""The bundled pack is proven: `kata dev verify` finds nothing wrong with any kata."""

import pytest

from checker.author.verify import verify
from checker.catalog.pack import ChapterFolder, bundled_pack

pytestmark = pytest.mark.usefixtures("processes")

SEEDS = 1
PACK = bundled_pack()


@pytest.mark.parametrize("chapter", PACK.chapters, ids=lambda chapter: chapter.id)
def test_no_kata_has_a_fault(chapter: ChapterFolder) -> None:
    """Right answers pass, wrong ones are rejected and named, lazy ones get nothing."""
    report = verify(PACK, chapter.katas, SEEDS, "cpu", lambda _done, _total: None)
    assert [str(fault) for fault in report.faults] == []
    assert report.katas == len(chapter.katas)
