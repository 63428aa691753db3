"""The folder of results: nothing old is left in it, and nothing is written elsewhere."""

import os
from pathlib import Path

import pytest

from checker.cohort import formats as cohort
from checker.errors import UsageError
from checker.grade.formats import FORMATS, files_of
from checker.grade.results import prepare, write
from tests.cohort.courses import MIXED
from tests.grade import grades

posix = pytest.mark.skipif(os.name != "posix", reason="needs links")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    folder.mkdir()
    return folder


def every_file() -> dict[str, bytes]:
    """What all formats write: for a grade, for a failure of the grader, and for a course."""
    files: dict[str, bytes] = {}
    for grade in (grades.MIXED, grades.FAULTY):
        for name in FORMATS:
            files |= files_of(name, grade, grades.SETTING)
    for name in cohort.FORMATS:
        files |= cohort.files_of(name, MIXED, grades.SETTING)
    return files


def test_files_are_written_whole_into_folders_that_are_made(tmp_path: Path, checkout: Path) -> None:
    out = tmp_path / "a" / "b"
    prepare(out, checkout)
    write(out, {"classroom/x.json": b"{}", "junit.xml": b"<x/>"})
    assert (out / "classroom" / "x.json").read_bytes() == b"{}"
    assert sorted(path.name for path in out.rglob("*")) == ["classroom", "junit.xml", "x.json"]


def test_results_of_an_earlier_run_are_removed(tmp_path: Path, checkout: Path) -> None:
    """Whatever this run writes: none may be taken for its own. Other files stay."""
    out = tmp_path / "out"
    prepare(out, checkout)
    kept = out / "notes.txt"
    kept.write_text("mine")
    write(out, {"classroom/kata_old.json": b"{}", "classroom50/result.json": b"{}"})
    write(out, {"verdict.json": b"{}", "report.html": b""})
    prepare(out, checkout)
    assert [path for path in out.rglob("*") if path.is_file()] == [kept]


def test_every_result_is_removed(tmp_path: Path, checkout: Path) -> None:
    """Of each format of a grade and of a course, except feedback, which is written over."""
    files = {name: data for name, data in every_file().items() if "feedback/" not in name}
    prepare(tmp_path, checkout)
    write(tmp_path, files)
    prepare(tmp_path, checkout)
    assert [name for name in files if (tmp_path / name).exists()] == []


@posix
def test_a_link_in_the_checkout_is_not_written_through(tmp_path: Path, checkout: Path) -> None:
    """A student can commit one under the name that the workflow writes to."""
    (tmp_path / "elsewhere").mkdir()
    (checkout / "out").symlink_to(tmp_path / "elsewhere")
    for out in (checkout / "out", checkout / "out" / "deeper"):
        with pytest.raises(UsageError, match=r"checkout/out is a symbolic link"):
            prepare(out, checkout)
    assert list((tmp_path / "elsewhere").iterdir()) == []


@posix
def test_links_among_the_results_are_replaced_not_followed(tmp_path: Path, checkout: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("kept")
    out = checkout / "out"
    out.mkdir()
    (out / "verdict.json").symlink_to(secret)
    prepare(out, checkout)
    write(out, {"verdict.json": b"{}"})
    assert secret.read_text() == "kept"
    assert (out / "verdict.json").read_bytes() == b"{}"
    (out / "classroom").symlink_to(tmp_path)
    with pytest.raises(UsageError, match="classroom is a symbolic link"):
        prepare(out, checkout)


@posix
def test_no_folder_of_a_format_may_be_a_link(tmp_path: Path, checkout: Path) -> None:
    """Each folder that a format writes to is refused where the checkout has a link in its place."""
    out = checkout / "out"
    out.mkdir()
    (tmp_path / "elsewhere").mkdir()
    folders = {name.split("/")[0] for name in every_file() if "/" in name}
    assert "prairielearn" in folders
    for folder in folders:
        (out / folder).symlink_to(tmp_path / "elsewhere")
        with pytest.raises(UsageError, match=f"{folder} is a symbolic link"):
            prepare(out, checkout)
        (out / folder).unlink()


@posix
def test_a_teacher_s_own_link_is_a_folder(tmp_path: Path, checkout: Path) -> None:
    """Outside of the checkout links are as good as anywhere."""
    (tmp_path / "disk").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "disk")
    prepare(tmp_path / "out", checkout)
    write(tmp_path / "out", {"junit.xml": b"<x/>"})
    assert (tmp_path / "disk" / "junit.xml").read_bytes() == b"<x/>"


def test_a_file_in_the_folder_s_place_is_told(tmp_path: Path, checkout: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(UsageError, match="out is a file, but a folder is needed"):
        prepare(tmp_path / "out", checkout)
    assert (tmp_path / "out").read_text() == "mine"
