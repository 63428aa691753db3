"""The formats of a course: their names, their files, and the folder that these are written into."""

from pathlib import Path

import pytest

from checker.cli.help import HELP
from checker.cohort.formats import ALWAYS, FORMATS, USUAL, WRITTEN, files_of
from checker.errors import UsageError
from checker.grade.results import prepare, write
from checker.grade.rows import Setting
from tests.cohort import courses


def test_the_help_names_every_format() -> None:
    for key in ("option.format", "option.course_format"):
        for lang, text in HELP[key].items():
            assert ("、" if lang == "zh" else ", ").join(FORMATS) in text
    assert {*USUAL, *ALWAYS} == {*FORMATS} - {"json"}


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_writes_what_it_says(name: str, tmp_path: Path) -> None:
    """And the next run removes it first; feedback is written over, a teacher's notes stay."""
    files = files_of(name, courses.MIXED, Setting())
    assert all(file.startswith(WRITTEN[name]) for file in files)
    prepare(tmp_path, tmp_path)
    write(tmp_path, files)
    assert sorted(files) == sorted(
        path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()
    )
    prepare(tmp_path, tmp_path)
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(left) == (len(files) if name == "feedback" else 0)


def test_feedback_is_not_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "feedback").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UsageError, match="symbolic link"):
        prepare(tmp_path / "out", tmp_path)
