"""The tables of a course: the same points in each, whatever students and assignments are called."""

import csv
import io
import re
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings

from checker.cohort.formats import files_of
from checker.cohort.formats.cells import cell, score
from checker.cohort.records import Course, Entry, Student
from checker.grade.rows import Setting
from tests.cohort import courses
from tests.cohort.validators import tables
from tests.grade.grades import HOSTILE
from tests.grade.validators.rules import Files, Invalid

Break = Callable[[str], str]


def written(name: str, course: Course = courses.MIXED) -> Files:
    return files_of(name, course, Setting())


def rows(name: str, course: Course) -> list[list[str]]:
    (data,) = written(name, course).values()
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


def test_scores_are_in_the_columns_of_classroom_50() -> None:
    """Who submitted nothing has a line without a score; so have the excused, with `override`."""
    assert tables.scores(written("csv")) == courses.SCORES
    lines = written("csv")["scores.csv"].decode().splitlines()
    tag = "submit/" + "c0ffee" * 6
    when = "2026-11-20T09:00:00Z"
    assert lines[1:6] == [
        f"ada,Ada,Lovelace,ada@uni.edu,A,10,10,{when},{tag},,,false,",
        f'bob,Bob,"Jones, Jr.",bob@uni.edu,A,5,10,{when},{tag},,,true,',
        'carol,Carol,"the ""Great""",carol@uni.edu,B,,,,,,,,',
        f"dan,'=1+1,'@home,dan@uni.edu,B,7,10,{when},{tag},,,false,true",
        f"eve,,,,,,,{when},{tag},,,false,true",
    ]


def test_canvas_gets_the_maximum_the_excused_and_blanks() -> None:
    found = tables.canvas(written("canvas-csv"))
    by_name = {login.partition("@")[0]: points for login, points in found.items()}
    assert by_name == {**courses.SCORES, "eve": "EX"}
    assert rows("canvas-csv", courses.MIXED)[:3] == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Tensors (1234)"],
        ["Points Possible", "", "", "", "", "10"],
        ["Lovelace, Ada", "", "007", "ada@uni.edu", "A", "10"],
    ]


def test_canvas_gets_its_own_columns_back_as_they_were_read() -> None:
    """By them it finds the students; the roster then is an export of Canvas."""
    own = {"Student": "Lovelace, Ada B.", "ID": "42", "sis user id": "", "SIS Login ID": "abl1"}
    student = Student("ada", "Ada", "Lovelace", "ada@uni.edu", "A", "007", own)
    (*_, row) = rows("canvas-csv", courses.course(Entry(student, None)))
    assert row == ["Lovelace, Ada B.", "42", "", "abl1", "A", ""]


def test_moodle_gets_numbers_and_blanks_alone() -> None:
    """One cell that is no number fails its whole import: `EX` is none."""
    assert tables.moodle(written("moodle-csv"), 10) == courses.SCORES
    assert rows("moodle-csv", courses.MIXED)[4] == [
        "-10", "dan", "dan@uni.edu", "'=1+1", "'@home", "7",
    ]  # fmt: skip


def test_points_above_the_maximum_are_cut_to_it() -> None:
    """A teacher's decision can be older than the maximum, and Moodle would refuse the file."""
    late = courses.decision("", 12)
    course = courses.course(Entry(Student("ada"), None, overrides=(late,)))
    assert tables.moodle(written("moodle-csv", course), 10) == {"ada": 10}


def test_who_is_excused_from_every_kata_is_excused() -> None:
    each = tuple(courses.decision(kata.id) for kata in courses.KATAS)
    course = courses.course(Entry(Student("ada"), courses.points(1, 1, 1), overrides=each))
    assert tables.canvas(written("canvas-csv", course)) == {"ada": "EX"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+1+1", "'+1+1"),
        ("-1+1", "'-1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("\r=1", "'=1"),
        (" \u200b=1", "'\u200b=1"),
        ("＝1+1", "'＝1+1"),
        ("-5", "-5"),
        ("+49", "+49"),
        ("-1.5e-3", "-1.5e-3"),
        ("-5 apples", "'-5 apples"),
        ("007", "007"),
        ("'quoted", "'quoted"),
        ("a=b", "a=b"),
        ("Ann\r\nBell", "Ann\nBell"),
        ("a\x00b\x1b[2J", "a b [2J"),
        ("\ud800", "\ufffd"),
        ("张三", "张三"),
    ],
)
def test_a_cell_is_no_formula_and_a_number_stays_one(text: str, shown: str) -> None:
    assert cell(text) == shown


@given(courses.courses())
@settings(max_examples=60, deadline=None)
def test_all_tables_show_the_same_points_for_hostile_names(course: Course) -> None:
    """Every student has a row, in the roster's order, and an id that is the roster's."""
    points = [score(course, entry) for entry in course.entries]
    usernames = [cell(entry.student.username) for entry in course.entries]
    shown = tables.scores(written("csv", course))
    assert (list(shown), list(shown.values())) == (usernames, points)
    shown = tables.moodle(written("moodle-csv", course), course.max_points)
    assert (list(shown), list(shown.values())) == (usernames, points)
    shown = tables.canvas(written("canvas-csv", course))
    found = [None if each == "EX" else each for each in shown.values()]
    assert found == points


def test_a_hostile_title_is_one_harmless_column() -> None:
    for title in ("", " ", "email", "ID", *HOSTILE):
        course = msgspec.structs.replace(courses.MIXED, title=title)
        tables.canvas(written("canvas-csv", course))
        tables.moodle(written("moodle-csv", course), 10)


def swapped(old: str, new: str) -> Break:
    """Replace the first place where the text fits a pattern."""

    def swap(text: str) -> str:
        broken, count = re.subn(old, new, text, count=1, flags=re.DOTALL)
        assert count, f"{old} is not in the file"
        return broken

    return swap


NAME = '"Lovelace, Ada"|Ada'
ANY: list[Break] = [
    lambda _: "",
    lambda text: "\ufeff" + text,
    lambda text: text.replace(",", ";"),
    lambda text: text + "one,cell\n",
    lambda text: text + 'a"b"c,"d\n',
    swapped(NAME, "=1+1"),
    swapped(NAME, "@home"),
    swapped(NAME, " +1+1"),
    swapped(NAME, "-cmd"),
    swapped("Ada", "A\x00da"),
    swapped("Ada", "A\tda"),
    swapped("Ada", "\ud800"),
]
BROKEN: dict[str, list[Break]] = {
    "csv": [
        *ANY,
        swapped("score,max_score", "max_score,score"),
        swapped("username", "login"),
        swapped(",10,10,", ",10.0,10,"),
        swapped(",10,10,", ",11,10,"),
        swapped(",10,10,", ",-1,10,"),
        swapped(",10,10,", ",EX,10,"),
        swapped(",10,10,", ",10,,"),
        swapped(",10,10,", ",,10,"),
        swapped("\nbob", "\nada"),
        swapped("\nbob", "\n"),
        swapped("T09:00:00Z", "T10:00:00+01:00"),
        swapped("submit/", "commit/"),
        swapped("false", "False"),
        swapped("false,true", "false,false"),
    ],
    "canvas-csv": [
        *ANY,
        swapped("SIS User ID", "SIS ID"),
        swapped("Section,Tensors", "Tensors,Section"),
        swapped("Points Possible,,,,,10\n", ""),
        swapped("Points Possible,,,,,10", "Points Possible,,,,,ten"),
        swapped("A,10", "A,10.5"),
        swapped("A,10", "A,11"),
        swapped("EX", "Excused"),
        swapped("008", "007"),
        swapped("bob@uni.edu", "ada@uni.edu"),
        swapped("eve,,,eve", "eve,,,"),
    ],
    "moodle-csv": [
        *ANY,
        swapped("idnumber", "ID number"),
        swapped("Lovelace,10", "Lovelace,11"),
        swapped("Lovelace,10", "Lovelace,EX"),
        swapped("Lovelace,10", "Lovelace,10.0"),
        swapped("Lovelace,10", "Lovelace,١٠"),
        swapped("008,bob", "008,ada"),
        swapped("008,bob", "008,"),
        swapped(r"Tensors \(1234\)", "email"),
    ],
}
VALIDATORS: dict[str, Callable[[Files], object]] = {
    "csv": tables.scores,
    "canvas-csv": tables.canvas,
    "moodle-csv": lambda files: tables.moodle(files, 10),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_table_is_rejected(name: str) -> None:
    """Each of a list of broken files is; the file that they were made of is not."""
    files = written(name)
    VALIDATORS[name](files)
    ((file, data),) = files.items()
    missed = []
    for number, change in enumerate(BROKEN[name]):
        broken = change(data.decode()).encode("utf-8", "surrogatepass")
        try:
            VALIDATORS[name]({file: broken})
        except Invalid:
            continue
        missed.append(number)
    assert missed == []
