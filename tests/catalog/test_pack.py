"""A pack with broken files: what is right can be used, and every problem is told."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from checker.catalog.pack import Pack, SeveralPacks, read_specs
from checker.errors import KataError, SpecError

CHECKS = Path(__file__).parents[1] / "judge" / "pack"


def small_pack(folder: Path) -> Pack:
    """Three katas in two chapters, to be broken."""
    for chapter, names in (("01_one", ("dtype", "shape")), ("02_two", ("values",))):
        for name in names:
            for tree in ("katas", "reference"):
                target = folder / tree / chapter / name
                shutil.copytree(CHECKS / tree / "01_checks" / name, target)
        text = f"format: 1\ntitle: {{en: T}}\nintro: {{en: I}}\nkatas: [{', '.join(names)}]\n"
        (folder / "katas" / chapter / "chapter.yaml").write_text(text)
    return Pack.in_folder(folder)


def test_broken_specs_do_not_hide_the_others(tmp_path: Path) -> None:
    """Every spec is read; the problems of all broken ones come together."""
    pack = small_pack(tmp_path)
    for kata in ("01_one/dtype", "02_two/values"):
        file = pack.kata(kata).spec_file
        file.write_text(file.read_text().replace("points: 3", "points: three"))
    specs, problems = read_specs(pack)
    assert list(specs) == ["01_one/shape"]
    assert [str(problem).rpartition("katas/")[2] for problem in problems] == [
        "01_one/dtype/kata.yaml: points: expected a positive integer, got 'three'",
        "02_two/values/kata.yaml: points: expected a positive integer, got 'three'",
    ]


def test_a_broken_chapter_does_not_hide_the_others(tmp_path: Path) -> None:
    """The survey has what can be read, and every problem; `chapters` is for a sound pack only."""
    pack = small_pack(tmp_path)
    (tmp_path / "katas" / "01_one" / "chapter.yaml").write_text("format: 2\n")
    (tmp_path / "katas" / "02_two" / "chapter.yaml").write_text(
        "format: 1\ntitle: {en: T}\nintro: {en: I}\nkatas: [values, nowhere]\n"
    )
    assert [kata.id for chapter in pack.survey.chapters for kata in chapter.katas] == [
        "02_two/values"
    ]
    assert [str(problem).rpartition("katas/")[2] for problem in pack.survey.problems] == [
        "01_one/chapter.yaml: format: expected 1, got 2",
        "01_one/chapter.yaml: title: expected a map, got nothing",
        "01_one/chapter.yaml: intro: expected a map, got nothing",
        "01_one/chapter.yaml: katas: expected a list, got nothing",
        "02_two/chapter.yaml: katas: expected katas that have a folder, got 'nowhere'",
    ]
    with pytest.raises(SpecError) as error:
        list(pack)
    assert len(error.value.problems) == 5


def test_packs_side_by_side_tell_the_problems_of_all(tmp_path: Path) -> None:
    """An id in two packs is a problem; the first pack's kata stays."""
    first, second = small_pack(tmp_path / "a"), small_pack(tmp_path / "b")
    both = SeveralPacks((first, second))
    assert len(both.survey.problems) == 3
    assert [kata for chapter in both.survey.chapters for kata in chapter.katas] == list(first)


def test_a_folder_without_chapters_is_no_pack(tmp_path: Path) -> None:
    """There is nothing to go on with."""
    (tmp_path / "katas").mkdir()
    with pytest.raises(KataError, match="no chapters found"):
        list(Pack.in_folder(tmp_path))


def test_a_pipe_is_no_solution(tmp_path: Path) -> None:
    """Whoever opened it to read would wait for ever."""
    kata = small_pack(tmp_path).kata("01_one/shape")
    before = kata.wrong_solutions
    os.mkfifo(kata.reference_folder / "wrong_pipe.py")
    os.mkfifo(kata.reference_folder / "alt_pipe.py")
    assert (kata.wrong_solutions, kata.alternatives) == (before, ())


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="names are always text there")
def test_a_chapter_s_folder_has_a_name_that_is_text(tmp_path: Path) -> None:
    """Its katas are named after it in verdicts and records; bytes that are no text are told."""
    pack = small_pack(tmp_path)
    (tmp_path / "katas" / "01_one").rename(tmp_path / "katas" / "01_\udce9")
    assert [chapter.id for chapter in pack.survey.chapters] == ["02_two"]
    (problem,) = pack.survey.problems
    assert (problem.wanted.en, problem.found.en) == ("a folder with a UTF-8 name", r"'01_\udce9'")
