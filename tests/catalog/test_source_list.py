"""A pack's list of sources: what labels say, and what is wrong with a list or a label."""

import shutil
from pathlib import Path

import pytest

from checker.catalog.pack import Pack
from checker.catalog.sources import Background, background
from checker.errors import SpecError

FIXTURE = Path(__file__).parents[1] / "author" / "pack"
LIST = """\
format: 1
sources:
  book:
    title: {en: A book, zh: 一本书}
    topics:
      §1: {en: sums, zh: 求和}
  video:
    title: {en: A video}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """A pack of one kata, whose source is `test`."""
    shutil.copytree(FIXTURE, tmp_path / "pack")
    return Pack.in_folder(tmp_path / "pack")


def labelled(pack: Pack, labels: str, listed: str | None = LIST) -> tuple[Background, ...]:
    """What the kata's labels say in a pack with this list."""
    (kata,) = pack
    spec = kata.spec_file.read_text("utf-8").replace('source: ["test"]', f"source: [{labels}]")
    kata.spec_file.write_text(spec, "utf-8")
    if listed is not None:
        (pack.katas_folder / "sources.yaml").write_text(listed, "utf-8")
    return background(kata, kata.spec())


def problems(pack: Pack, labels: str, listed: str = LIST) -> list[str]:
    with pytest.raises(SpecError) as error:
        labelled(pack, labels, listed)
    return [str(each).removeprefix(f"{pack.katas_folder}/") for each in error.value.problems]


def test_a_label_is_a_document_or_one_of_its_sections(pack: Pack) -> None:
    """Title and topic come from the list."""
    assert labelled(pack, "book §1, video") == (
        Background("book §1", {"en": "A book", "zh": "一本书"}, {"en": "sums", "zh": "求和"}),
        Background("video", {"en": "A video"}, None),
    )


def test_without_a_list_labels_are_free_text(pack: Pack) -> None:
    """A small pack needs no list."""
    assert labelled(pack, '"My course, week 3"', None) == (
        Background("My course, week 3", {"en": "My course, week 3"}, None),
    )


def test_a_label_that_the_list_lacks_is_a_problem_of_the_spec(pack: Pack) -> None:
    """All such labels are told, each with the nearest that is there."""
    assert problems(pack, "book §2, video, elsewhere") == [
        "01_first/row_sums/kata.yaml: source[0]: expected a source in sources.yaml "
        "(did you mean 'book §1'?), got 'book §2'",
        "01_first/row_sums/kata.yaml: source[2]: expected a source in sources.yaml, "
        "got 'elsewhere'",
    ]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("format: 1", "format: 2"), "format: expected 1, got 2"),
        (("title: {en: A video}", "titel: {en: A video}"), "sources.video.titel: "),
        (
            ("{en: A video}", "{zh: 视频}"),
            "sources.video.title.en: expected a text in English, got nothing",
        ),
        (
            ("{en: sums,", "{english: sums,"),
            "sources.book.topics.§1.en: expected a text in English, got nothing",
        ),
        (("  book:", "  A book:"), "sources: "),
        (("sources:", "source:"), "source: expected a known key (did you mean 'sources'?)"),
    ],
)
def test_a_wrong_list_is_told_with_file_and_key(
    change: tuple[str, str], expected: str, pack: Pack
) -> None:
    """As any other file of a pack."""
    assert problems(pack, "video", LIST.replace(*change))[0].startswith(f"sources.yaml: {expected}")
