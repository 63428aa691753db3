"""Names of katas and chapters, as people type them."""

from pathlib import Path

import pytest

from checker.catalog.pack import Pack
from checker.catalog.resolve import resolve
from checker.errors import SpecError, UsageError

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pack"


@pytest.fixture
def pack() -> Pack:
    return Pack(FIXTURES / "katas", FIXTURES / "reference")


FIRST = ["add_one", "double_it"]
SECOND = ["make_zeros", "keep_shape"]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("01_first/add_one", ["add_one"]),
        ("add_one", ["add_one"]),
        ("ADD", ["add_one"]),
        ("zero", ["make_zeros"]),
        ("01_first", FIRST),
        ("01", FIRST),
        ("1", FIRST),
        ("second", SECOND),
        ("02_second/", SECOND),
        ("02/keep", ["keep_shape"]),
        ("sec/zer", ["make_zeros"]),
        ("02_second/make_zeros.py", ["make_zeros"]),
    ],
)
def test_a_name_finds_a_kata_or_a_chapter(pack: Pack, target: str, expected: list[str]) -> None:
    """Ids, names, numbers and any part that fits only one thing."""
    assert [kata.name for kata in resolve(pack, target)] == expected


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("", "an empty name; try: kata list"),
        ("/", "an empty name; try: kata list"),
        ("xyz", "no kata or chapter is called 'xyz'; try: kata list"),
        (
            "make_zeroes",
            "no kata or chapter is called 'make_zeroes'; did you mean 02_second/make_zeros?",
        ),
        ("secnd", "no kata or chapter is called 'secnd'; did you mean 02_second?"),
        ("_s", "'_s' could be 02_second or 02_second/keep_shape"),
    ],
)
def test_a_name_that_does_not_fit_says_why(pack: Pack, target: str, message: str) -> None:
    """Nothing is guessed: near names are suggested, ambiguous ones listed."""
    with pytest.raises(UsageError) as error:
        resolve(pack, target)
    assert str(error.value) == message


def test_a_chapter_s_list_and_its_folders_must_agree(tmp_path: Path) -> None:
    """Every disagreement of every chapter is reported at once."""
    for chapter, listed, folder in (("01_a", "[here, gone]", "here"), ("02_b", "[]", "extra")):
        (tmp_path / chapter / folder).mkdir(parents=True)
        (tmp_path / chapter / folder / "kata.yaml").touch()
        (tmp_path / chapter / "chapter.yaml").write_text(
            f"format: 1\ntitle: {{en: T}}\nintro: {{en: I}}\nkatas: {listed}\n"
        )
    with pytest.raises(SpecError) as error:
        list(Pack(tmp_path, tmp_path))
    assert str(error.value).splitlines() == [
        f"{tmp_path}/01_a/chapter.yaml: katas: expected a kata with a folder, got 'gone'",
        f"{tmp_path}/02_b/chapter.yaml: katas: expected 'extra' in the list, got only its folder",
    ]
