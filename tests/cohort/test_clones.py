"""Folders of clones, as the classroom tools make them and as they should not be."""

import os
import sys
from pathlib import Path

import pytest

from checker.cohort.clones import Clones, find_clones
from checker.cohort.records import Student
from checker.errors import UsageError


def folders(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).mkdir(parents=True)
    return root


def students(*usernames: str) -> tuple[Student, ...]:
    return tuple(Student(name) for name in usernames)


def names(clones: Clones) -> dict[str, list[str]]:
    return {username: [clone.name for clone in found] for username, found in clones.of.items()}


def test_clones_are_found_by_the_end_of_their_names(tmp_path: Path) -> None:
    """Whatever the assignment is called; capital letters make no difference."""
    root = folders(tmp_path, "intro-hw_1-ann", "intro-hw_1-BO", "intro-hw_1-eve", ".git")
    (root / "roster.csv").write_text("")
    clones = find_clones(root, students("Ann", "bo", "cy"))
    assert names(clones) == {"Ann": ["intro-hw_1-ann"], "bo": ["intro-hw_1-BO"]}
    assert clones.unmatched == ("intro-hw_1-eve",)
    assert [student.username for student in clones.students] == ["Ann", "bo", "cy"]


def test_a_username_with_a_hyphen_is_not_taken_for_another(tmp_path: Path) -> None:
    """The beginning that most folders share decides; where there is one folder, the longer name."""
    root = folders(tmp_path / "clones", "hw-ann-bo", "hw-bo", "hw-cy")
    assert names(find_clones(root, students("bo", "ann-bo", "cy"))) == {
        "ann-bo": ["hw-ann-bo"],
        "bo": ["hw-bo"],
        "cy": ["hw-cy"],
    }
    clones = find_clones(root, students("bo", "cy"))
    assert names(clones) == {"bo": ["hw-bo"], "cy": ["hw-cy"]}
    assert clones.unmatched == ("hw-ann-bo",)
    alone = folders(tmp_path / "alone", "hw-ann-bo")
    assert names(find_clones(alone, students("bo", "ann-bo"))) == {"ann-bo": ["hw-ann-bo"]}


def test_downloads_side_by_side_are_attempts(tmp_path: Path) -> None:
    """Classroom 50 makes one folder a download; a number behind a username is one of GitHub's."""
    root = folders(
        tmp_path / "clones",
        "cs-hw_submissions_2026-01-02/cs-hw-ann",
        "cs-hw_submissions_2026-01-09/cs-hw-ann",
        "cs-hw_submissions_2026-01-09/cs-hw-bo-1",
        "cs-hw_submissions_2026-01-09/cs-hw-bo",
    )
    assert names(find_clones(root, students("ann", "bo"))) == {
        "ann": ["cs-hw_submissions_2026-01-02/cs-hw-ann", "cs-hw_submissions_2026-01-09/cs-hw-ann"],
        "bo": ["cs-hw_submissions_2026-01-09/cs-hw-bo", "cs-hw_submissions_2026-01-09/cs-hw-bo-1"],
    }
    named_so = folders(tmp_path / "other", "lab-submissions-ann", "lab-submissions-bo")
    assert names(find_clones(named_so, students("ann", "bo"))) == {
        "ann": ["lab-submissions-ann"],
        "bo": ["lab-submissions-bo"],
    }
    inside = root / "cs-hw_submissions_2026-01-09"
    assert names(find_clones(inside, students("ann"))) == {"ann": ["cs-hw-ann"]}


def test_the_roster_may_name_the_repositories(tmp_path: Path) -> None:
    """One that two students share is the clone of both."""
    root = folders(tmp_path, "hw-team-one", "hw-ann")
    team = {"student_repository_name": "hw-team-one"}
    roster = (Student("ann", extra=team), Student("bo", extra=team))
    clones = find_clones(root, roster)
    assert names(clones) == {"ann": ["hw-ann", "hw-team-one"], "bo": ["hw-team-one"]}


def test_clones_are_found_by_identifiers(tmp_path: Path) -> None:
    root = folders(tmp_path, "hw-2026017")
    roster = (Student("ann", identifier="2026017"),)
    assert names(find_clones(root, roster)) == {"ann": ["hw-2026017"]}


def test_a_pattern_says_where_the_clones_are(tmp_path: Path) -> None:
    root = folders(tmp_path, "Ann Lee_123_file/work", "Bo_124_file/work", "Bo_124_file/other")
    roster = (Student("u1", "Ann", "Lee"), Student("u2", "Bo"))
    assert names(find_clones(root, roster, "{name}_*_file/work")) == {
        "u1": ["Ann Lee_123_file/work"],
        "u2": ["Bo_124_file/work"],
    }


def test_without_a_roster_the_folders_name_the_students(tmp_path: Path) -> None:
    root = folders(tmp_path, "hw-ann", "hw-bo")
    assert names(find_clones(root, None)) == {"hw-ann": ["hw-ann"], "hw-bo": ["hw-bo"]}
    assert names(find_clones(root, None, "hw-{username}")) == {"ann": ["hw-ann"], "bo": ["hw-bo"]}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
def test_a_link_is_no_clone(tmp_path: Path) -> None:
    """It is found, so that it can be told, and neither followed nor looked into."""
    elsewhere = folders(tmp_path / "elsewhere", "hw-bo")
    root = folders(tmp_path / "clones", "hw-cy")
    (root / "hw-ann").symlink_to(elsewhere)
    (root / "cs_submissions_1").symlink_to(elsewhere)
    clones = find_clones(root, students("ann", "bo", "cy"))
    assert names(clones) == {"ann": ["hw-ann"], "cy": ["hw-cy"]}
    assert [clones.of[name][0].is_link for name in ("ann", "cy")] == [True, False]
    assert clones.unmatched == ("cs_submissions_1",)
    with pytest.raises(UsageError, match="no clones"):
        find_clones(root, students("bo"), "cs_submissions_1/hw-{username}")


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="names are always text there")
def test_a_name_that_is_no_text_stands_in_records(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xff-ann")).mkdir()
    assert names(find_clones(tmp_path, students("ann"))) == {"ann": ["\\udcff-ann"]}


@pytest.mark.parametrize(
    ("pattern", "en", "zh"),
    [
        ("", "no clones in this folder;", "这个文件夹里没有学生的仓库；"),
        (
            "hw-{username}",
            "no clones in this folder (hw-{username});",
            "没有学生的仓库（hw-{username}）",
        ),
        ("hw-*", "expected the path of a clone with one of {username}, ", "应为学生仓库的路径"),
        ("{username}-{email}", "expected the path of a clone with one of ", "应为学生仓库的路径"),
        ("../{username}", "expected the path of a clone with one of ", "应为学生仓库的路径"),
    ],
)
def test_where_nothing_is_found_it_is_told(tmp_path: Path, pattern: str, en: str, zh: str) -> None:
    with pytest.raises(UsageError) as caught:
        find_clones(tmp_path, students("ann"), pattern)
    assert en in caught.value.text["en"]
    assert zh in caught.value.text["zh"]


def test_clones_of_other_students_are_told(tmp_path: Path) -> None:
    """A roster of another course, or names of another kind."""
    root = folders(tmp_path, "hw-eve", "hw-fay")
    with pytest.raises(UsageError) as caught:
        find_clones(root, students("ann"))
    assert caught.value.text == {
        "en": f"{root}: no folder in it belongs to a student of the roster (folders: hw-eve, "
        "hw-fay); say how they are named: --pattern 'hw1-{username}'",
        "zh": f"{root}：里面没有属于名册中学生的文件夹（现有：hw-eve, hw-fay）；"
        "请说明它们的命名方式：--pattern 'hw1-{username}'",
    }


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No such file or directory"):
        find_clones(tmp_path / "missing", students("ann"))
