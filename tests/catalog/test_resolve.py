"""Names of katas and chapters, as people type them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.catalog.pack import KataFolder, Pack, bundled_pack
from checker.catalog.resolve import resolve
from checker.errors import SpecError, UsageError

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pack"


PACK = Pack(FIXTURES / "katas", FIXTURES / "reference")
NAMES = [chapter.id for chapter in PACK.chapters] + [kata.id for kata in PACK]


def parts_of(name: str) -> st.SearchStrategy[str]:
    """What somebody may type of a name: any stretch of it."""
    ends = st.tuples(st.integers(0, len(name)), st.integers(0, len(name)))
    return ends.map(lambda both: name[min(both) : max(both)])


@pytest.fixture
def pack() -> Pack:
    return PACK


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
        ("", "the name is empty; see all names: kata list"),
        ("/", "the name is empty; see all names: kata list"),
        ("xyz", "no kata or chapter is called 'xyz'; see all names: kata list"),
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


@given(st.text(max_size=6) | st.sampled_from(NAMES).flatmap(parts_of))
def test_any_name_finds_something_or_says_why(target: str) -> None:
    """One kata, or a chapter whole and in order; else a usage error in both languages."""
    found: tuple[KataFolder, ...] = ()
    said: set[str] = set()
    try:
        found = resolve(PACK, target)
    except UsageError as error:
        said = set(error.text)
    if said:
        assert said == {"en", "zh"}
    else:
        assert len(found) == 1 or found in [chapter.katas for chapter in PACK.chapters]


def test_every_id_and_name_of_our_own_pack_finds_itself() -> None:
    """Also where it is a part of another one's."""
    pack = bundled_pack()
    names = [kata.name for kata in pack]
    for chapter in pack.chapters:
        assert resolve(pack, chapter.id) == chapter.katas
        for kata in chapter.katas:
            assert resolve(pack, kata.id) == resolve(pack, f" {kata.id.upper()}.py ") == (kata,)
            if names.count(kata.name) == 1:
                assert resolve(pack, kata.name) == (kata,)


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
        f"{tmp_path}/01_a/chapter.yaml: katas: expected katas that have a folder, got 'gone'",
        f"{tmp_path}/02_b/chapter.yaml: katas: expected 'extra' in the list, got only a folder of "
        "this name",
    ]
