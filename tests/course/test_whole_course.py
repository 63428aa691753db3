"""A whole course, once: hand out, push, clone, grade, decide, mend a kata, grade again, export."""

import csv
import itertools
import json
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from checker.cli.app import run
from checker.cli.session import Session
from tests.cohort.validators import tables

pytestmark = [
    pytest.mark.usefixtures("processes"),
    pytest.mark.skipif(
        sys.platform == "win32", reason="what ends a hanging answer there is tested elsewhere"
    ),
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
]

PACK = Path(__file__).parent / "pack"
MEANS, MAXIMA, SIGNS = "01_rows/row_means", "01_rows/row_maxima", "02_signs/no_negatives"
EXITS = "raise SystemExit(0)\n"
RAISES = "def {name}(x):\n    return x.no_such_method()\n"
HANGS = "def {name}(x):\n    while True:\n        pass\n"
# What the teacher mends in the spec of the first kata. Its only case has columns like its rows, and
# it refuses a word of which the task does not speak.
MENDED = {"{ones: [3, 3]}": "{randn: [3, 3]}", ", {avoids: sum}": ""}


class Kind(NamedTuple):
    """What a student hands in, and what it must get.

    `source`: a file of the reference, a text, "" for the stub, None for no file. `mended`: the
    points after the teacher has mended the kata, where they are others.
    """

    source: str | None
    points: int
    outcome: str
    mended: int | None = None


KINDS: Mapping[str, Mapping[str, Kind]] = {
    MEANS: {
        "right": Kind("solution.py", 3, "passed"),
        "columns": Kind("wrong_columns.py", 3, "passed", mended=0),
        "sum": Kind("alt_sum.py", 2, "failed", mended=3),
        "kept": Kind("wrong_kept.py", 0, "failed"),
        "untouched": Kind("", 0, "failed"),
        "raises": Kind(RAISES, 0, "errored"),
        "missing": Kind(None, 0, "errored"),
    },
    MAXIMA: {
        "right": Kind("solution.py", 2, "passed"),
        "columns": Kind("wrong_columns.py", 0, "failed"),
        "exits": Kind(EXITS, 0, "errored"),
        "missing": Kind(None, 0, "errored"),
        "untouched": Kind("", 0, "failed"),
        "hangs": Kind(HANGS, 0, "timed_out"),
    },
    SIGNS: {
        "right": Kind("solution.py", 4, "passed"),
        "abs": Kind("wrong_abs.py", 0, "failed"),
        "in_place": Kind("wrong_in_place.py", 2, "failed"),
        "no Python": Kind("def no_negatives(x)\n", 0, "errored"),
    },
}
STUDENTS = tuple(f"student-{number:02}" for number in range(1, 31))
GIT = {
    **{f"GIT_{who}_{what}": "a" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_TEMPLATE_DIR": "",  # a hundred repositories need no examples of hooks
}


def git(*arguments: str | Path) -> None:
    subprocess.run(["git", *arguments], env={**os.environ, **GIT}, check=True, capture_output=True)


def plan() -> dict[str, dict[str, str]]:
    """Return the kind of every answer: all kinds of one kata meet those of the others."""
    usual = [
        itertools.cycle([kind for kind in kinds if kind != "hangs"]) for kinds in KINDS.values()
    ]
    planned = {
        student: {kata: next(kinds) for kata, kinds in zip(KINDS, usual, strict=True)}
        for student in STUDENTS
    }
    for student in ("student-10", "student-20"):
        planned[student][MAXIMA] = "hangs"
    return planned


PLAN = plan()


def answer(folder: Path, kata: str, kind: str) -> None:
    """Write an answer over the stub in a student's checkout."""
    source, path = KINDS[kata][kind].source, folder / f"{kata}.py"
    if source is None:
        path.unlink()
    elif source.endswith(".py"):
        shutil.copyfile(PACK / "reference" / kata / source, path)
    elif source:
        path.write_text(source.format(name=path.stem))


def points(student: str) -> int:
    """Return what a student must have in the end, before the teacher's decisions."""
    kinds = [KINDS[kata][kind] for kata, kind in PLAN[student].items()]
    return sum(kind.points if kind.mended is None else kind.mended for kind in kinds)


class Course:
    """The teacher's folder: the pack, the roster, the clones and the grades; and a terminal."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        shutil.copytree(PACK, folder / "pack")

    def kata(self, *arguments: str) -> str:
        """Run `kata`, which must succeed; returns its output."""
        status = run(arguments, Session(environment={"LANG": "C.UTF-8"}))
        printed = self._capsys.readouterr()
        assert status == 0, printed.err
        return printed.out

    def push_and_clone(self) -> None:
        """Push every student's answers to a repository made from the template; clone all."""
        template = self.folder / "week-1" / "template"
        git("-C", template, "init", "-q", "-b", "main")
        git("-C", template, "add", ".")
        git("-C", template, "commit", "-qm", "template")
        work = self.folder / "work"
        git("clone", "-q", template, work)
        for student in STUDENTS:
            remote = self.folder / "remotes" / f"week-1-{student}.git"
            git("clone", "-q", "--bare", "--shared", template, remote)
            git("-C", work, "reset", "-q", "--hard", "origin/main")
            for kata, kind in PLAN[student].items():
                answer(work, kata, kind)
            git("-C", work, "add", ".")
            git("-C", work, "commit", "-q", "--allow-empty", "-m", student)
            git("-C", work, "push", "-q", remote, "main")
            # As `gh classroom clone student-repos` names them. A URL: with objects of its own.
            clone = self.folder / "clones" / "week-1-submissions" / f"week-1-{student}"
            git("clone", "-q", remote.as_uri(), clone)

    def write_roster(self) -> None:
        """As Classroom 50 writes it; two names are not what a table expects."""
        names = {"student-02": ('Jo "J"', "=1+1"), "student-03": ("小明", "王")}
        rows = [["username", "first_name", "last_name", "email", "section", "github_id", "role"]]
        for student in STUDENTS:
            first, last = names.get(student, (student.title(), "X"))
            rows.append([student, first, last, f"{student}@school.test", "A", "1", "student"])
        with (self.folder / "roster.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)

    def grade(self) -> str:
        """Grade the course by the command on the teacher's page; returns its output."""
        page = (self.folder / "week-1" / "TEACHER.md").read_text("utf-8")
        _, _, command = page.replace("\\\n", "").partition("\nkata grade ")
        places = {"CLONES": "clones", "GRADES": "grades", "YOUR-PACK": "pack"}
        words = [places.get(word, word) for word in shlex.split(command.partition("\n")[0])]
        return self.kata("grade", *words, "--engines", "2", "--format", "json")

    def verdicts(self) -> dict[tuple[str, str], dict[str, Any]]:
        """Return the verdict of every answer, by student and kata, from the JSON of the course."""
        record = json.loads((self.folder / "grades" / "course.json").read_text("utf-8"))
        return {
            (entry["student"]["username"], kata["id"]): kata["verdict"]
            for entry in record["entries"]
            for kata in entry["grade"]["katas"]
        }

    def judgings(self) -> dict[str, int]:
        """Return how often an answer to each kata was judged, as the gradebook has it."""
        tables = sqlite3.connect(self.folder / "grades" / "gradebook.sqlite")
        try:
            return dict(tables.execute("SELECT kata, count(*) FROM verdicts GROUP BY kata"))
        finally:
            tables.close()

    def mend(self) -> None:
        """Change the checks of the first kata in the teacher's pack."""
        spec = self.folder / "pack" / "katas" / MEANS / "kata.yaml"
        text = spec.read_text("utf-8")
        for old, new in MENDED.items():
            assert old in text
            text = text.replace(old, new)
        spec.write_text(text, "utf-8")


@pytest.fixture
def course(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Course:
    monkeypatch.chdir(tmp_path)
    return Course(tmp_path, capsys)


def test_a_course_from_the_template_to_the_gradebook_of_the_school(course: Course) -> None:
    """Every answer gets its points, and a mended kata moves those whom it concerns alone."""
    course.kata("export", "classroom", "week-1", "--all", "--pack", "pack")
    course.push_and_clone()
    course.write_roster()

    assert course.grade().startswith("30 submissions graded, 0 of them unchanged\n\nGroups of ")
    for (student, kata), verdict in course.verdicts().items():
        kind = KINDS[kata][PLAN[student][kata]]
        assert (verdict["points"], verdict["outcome"]) == (kind.points, kind.outcome), kind
        if kind.source and kind.source.startswith("wrong_") and kind.mended is None:
            mistakes = [check["diagnosis"] for check in verdict["checks"] if check["diagnosis"]]
            assert mistakes[0].startswith(PLAN[student][kata] + ": "), kind
    assert course.judgings() == dict.fromkeys(KINDS, 30)

    decide = ("gradebook", "override", "grades")
    course.kata(*decide, "student-02", MEANS, "--points", "1", "--reason", "the task was unclear")
    course.kata(*decide, "student-07", SIGNS, "--points", "4", "--reason", "a typo in the task")
    course.kata("gradebook", "excuse", "grades", "student-14", "--reason", "ill")
    course.mend()
    told = course.grade()
    assert course.judgings() == {MEANS: 60, MAXIMA: 30, SIGNS: 30}
    moved = [
        f"  {student}  {MEANS}: {kind.points} → {kind.mended}\n"
        for student, kind in ((each, KINDS[MEANS][PLAN[each][MEANS]]) for each in STUDENTS)
        if kind.mended is not None
    ]
    assert len(moved) == 9
    said = "".join(["Grades of unchanged submissions that changed:\n", *moved])
    assert told.partition("\n\n")[2].startswith(said + "\nGroups of ")
    assert course.grade().startswith("30 submissions graded, 30 of them unchanged\n\nGroups of ")

    standings = {student: f"{points(student)}/9" for student in STUDENTS}
    standings["student-02"] = f"{points('student-02') + 1}/9 · decided by the teacher"
    standings["student-07"] = f"{points('student-07') + 2}/9 · decided by the teacher"
    standings["student-14"] = "excused"
    lines = [f"{student}  {standing}\n" for student, standing in standings.items()]
    assert course.kata("gradebook", "show", "grades") == "".join(lines)

    course.kata("gradebook", "export", "grades", "--format", "canvas-csv")
    table = (course.folder / "grades" / "canvas.csv").read_bytes()
    assert tables.canvas({"canvas.csv": table}) == {
        f"{student}@school.test": "EX" if standing == "excused" else int(standing.split("/")[0])
        for student, standing in standings.items()
    }
    assert b'\'=1+1, Jo ""J""' in table
