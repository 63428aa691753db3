"""`kata grade CLONES/ --roster FILE` and `kata gradebook`, as a teacher runs them."""

import contextlib
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from checker.cli.app import run
from checker.cli.session import Session
from checker.cohort.formats import FORMATS
from checker.cohort.store import sole_grader
from tests.cohort.conftest import CourseFolder

pytestmark = [
    pytest.mark.usefixtures("processes"),
    pytest.mark.skipif(sys.platform == "win32", reason="needs links and signals of POSIX"),
]

ROOT = Path(__file__).parents[2]
WRONG = "def add_one(x):\n    return x + 2\n"
KNOWN = ", ".join(FORMATS)
Kata = Callable[..., tuple[int, str, str]]
CLASSROOM50 = "username,first_name,last_name,email,section,github_id,role"


@pytest.fixture
def kata(
    course: CourseFolder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Kata:
    """Run `kata` beside the clones; returns its status, its output, and its errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "en_US.UTF-8")

    def call(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments, Session(pack=course.pack))
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


COURSE = ("grade", "clones", "--roster", "roster.csv", "--all", "--out", "grades")
GRADE = (*COURSE, "--engines", "1", "--format", "json")


def write_roster(course: CourseFolder, *more: str) -> None:
    rows = [f"{student.username},,,,,," for student in course.roster]
    text = "\n".join([CLASSROOM50, *rows, *more]) + "\n"
    (course.clones.parent / "roster.csv").write_text(text)


def test_a_course_is_graded_and_told(course: CourseFolder, kata: Kata) -> None:
    """Who submitted nothing, what belongs to nobody, what is claimed, and what is the same."""
    course.hand_in("ann")
    course.hand_in("bo", add_one=WRONG)
    write_roster(course, "cy,Cy,,,,,")
    course.hand_in("eve")
    result = '{"score": 8, "max-score": 8}'
    (course.clones / "hw-bo" / "result.json").write_text(result)
    status, out, err = kata(*GRADE)
    assert out == (
        "2 submissions graded, 0 of them unchanged\n"
        "Nothing submitted: cy\n"
        "Folders that belong to nobody on the roster: hw-eve\n"
        "\n"
        "Claimed results that differ from what was judged:\n"
        "  bo  hw-bo/result.json says 8/8, judged 5/8\n"
        "\n"
        "Groups of students with the same file: 3; with the same wrong answer: 0 (listed\n"
        "in the report)\n"
        "Wrote gradebook.sqlite, course.json, report.html, feedback/ in grades\n"
    )
    assert status == 0
    *lines, last = err.splitlines()
    assert last == "2 of 2 submissions"
    assert all(re.fullmatch(r"[01] of 2 submissions · about \d+:\d\d left", each) for each in lines)
    solution = course.pack.reference_folder / "01_first" / "add_one" / "solution.py"
    solution.write_text(WRONG)
    _, out, _ = kata(*GRADE, "--lang", "zh")
    assert "已评 2 份提交，其中 0 份没有变化\n" in out
    assert (
        "提交没有变化、成绩有变化：\n"
        "  ann  01_first/add_one: 3 → 0\n"
        "  bo  01_first/add_one: 0 → 3\n"
    ) in out


def test_a_gradebook_is_shown_and_changed(course: CourseFolder, kata: Kata) -> None:
    """What a teacher decides holds in the next run, and is in the files."""
    course.hand_in("ann")
    course.hand_in("bo", add_one=WRONG)
    write_roster(course, "cy,,,,,,")
    kata(*GRADE)
    assert kata("gradebook", "show", "grades")[1] == "ann  8/8\nbo   5/8\ncy   nothing submitted\n"
    decided = kata(
        "gradebook", "override", "grades", "BO", "add_one", "--points", "2", "--reason", "a typo"
    )
    assert decided == (
        0,
        "bo, 01_first/add_one: 2 points (a typo)\n"
        "To write the files again: kata gradebook export grades\n",
        "",
    )
    assert kata("gradebook", "excuse", "grades", "cy", "--reason", "ill", "--lang", "zh")[1] == (
        "cy，整份作业：免做（ill）\n重新写出文件：kata gradebook export grades\n"
    )
    kata(*GRADE, "--again")
    assert kata("gradebook", "show", "grades")[1] == (
        "ann  8/8\nbo   7/8 · decided by the teacher\ncy   excused\n"
    )
    assert kata("gradebook", "export", "grades", "--format", "json")[0] == 0
    written = json.loads((course.clones.parent / "grades" / "course.json").read_text())
    assert written["entries"][1]["overrides"][0]["reason"] == "a typo"
    undone = kata("gradebook", "override", "grades", "bo", "add_one", "--undo")[1]
    assert undone.startswith("bo, 01_first/add_one: as it was judged\n")
    shown = kata("gradebook", "show", "grades", "bo")[1]
    assert "5/8" in shown
    assert "0/3     not passed 01_first/add_one  Add one\n" in shown
    kata("gradebook", "excuse", "grades", "bo", "add_one", "--reason", "ill")
    shown = kata("gradebook", "show", "grades", "bo")[1]
    assert "–/3     excused    01_first/add_one  Add one\n" in shown


def test_the_level_of_feedback_reaches_the_judge(course: CourseFolder, kata: Kata) -> None:
    """What students are not to be told is not in the gradebook; another level is judged anew."""
    course.hand_in("ann", add_one=WRONG)
    write_roster(course)
    for level, told in (("full", True), ("outcome", False)):
        kata(*GRADE, "--feedback", level)
        with sqlite3.connect("grades/gradebook.sqlite") as tables:
            query = "SELECT message FROM checks WHERE outcome = 'failed' ORDER BY verdict DESC"
            assert bool(tables.execute(query).fetchone()[0]) is told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["override", "bob", "--points", "1", "--reason", "x"], "'bob': no such username in this "
         "gradebook; there is: bo"),
        (["override", "bo", "add_two", "--points", "1", "--reason", "x"], "'add_two': no such kata "
         "in this gradebook; there is: 01_first/add_one, 01_first/double_it, 02_second/make_zeros"),
        (["override", "bo", "add_one", "--points", "4", "--reason", "x"], "--points: bo can have 3 "
         "points at most here"),
        (["override", "bo", "--points", "1"], "--reason: give one, at most 500 printable "
         "characters"),
        (["override", "bo", "--reason", "x"], "give --points N, or --undo"),
    ],
)  # fmt: skip
def test_a_decision_that_cannot_be_is_told(
    course: CourseFolder, kata: Kata, arguments: list[str], said: str
) -> None:
    course.hand_in("bo", add_one=None, double_it=None, make_zeros=None, keep_shape=None)
    write_roster(course)
    kata(*GRADE)
    command, *rest = arguments
    assert kata("gradebook", command, "grades", *rest) == (2, "", f"error: {said}\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--keep", "best"], "--keep: only for a course; give --roster or --pattern"),
        (["--roster", "no.csv"], "no.csv: No such file or directory"),
        (["--roster", "roster.csv", "--column", "username"], "--column: expected FIELD=NAME with "
         "a FIELD out of username, first_name, last_name, email, section, identifier; got "
         "'username'"),
        (["--roster", "roster.csv", "--format", "tex"], f"--format: expected names out of {KNOWN}; "
         "got 'tex'"),
        (["--roster", "roster.csv", "--submitted", "2026-01-01"], "--submitted: not for a course; "
         "the dates are those of the commits"),
        (["--roster", "twice.csv"], "twice.csv: line 3: username: 'Ann' is on line 2 too"),
    ],
)  # fmt: skip
def test_bad_input_is_told(
    course: CourseFolder, kata: Kata, arguments: list[str], said: str
) -> None:
    """Before anything is judged or written."""
    course.hand_in("ann")
    write_roster(course)
    Path("twice.csv").write_text("username\nann\nAnn\n")
    told = kata("grade", "clones", "--all", "--out", "grades", *arguments)
    assert told == (2, "", f"error: {said}\n")
    assert not Path("grades").exists()


def test_two_do_not_grade_into_one_gradebook(course: CourseFolder, kata: Kata) -> None:
    course.hand_in("ann")
    write_roster(course)
    Path("grades").mkdir()
    with sole_grader(Path("grades/gradebook.sqlite")):
        status, _, err = kata(*GRADE)
    assert (status, err) == (
        2,
        "error: grades/gradebook.sqlite: another kata grade is writing to this gradebook; wait for "
        "its end\n",
    )


def test_a_clone_that_cannot_be_graded_is_our_fault(course: CourseFolder, kata: Kata) -> None:
    """The status says that somebody has no grade; the others have theirs."""
    course.hand_in("ann")
    (course.clones / "hw-bo").symlink_to("/etc")
    write_roster(course, "bo,,,,,,")
    status, out, _ = kata(*GRADE)
    assert status == 3
    assert out.startswith("1 submission graded, ")
    assert (
        "Not graded, through no fault of the students:\n"
        "  bo: hw-bo: this is a symbolic link, which is not followed; put the folder\n"
        "  itself there\n"
    ) in out


# As a process


# Kills itself, as SIGKILL from outside would: within the transaction of a submission, or after it.
_DYING = """
import os, sys
from checker.cohort.gradebook import Gradebook
where, at = sys.argv.pop(1), int(sys.argv.pop(1))
calls, method = 0, getattr(Gradebook, where)
def dying(*arguments, **named):
    global calls
    calls += 1
    done = None if where == "_stands" and calls == at else method(*arguments, **named)
    if calls == at:
        os.kill(os.getpid(), 9)
    return done
setattr(Gradebook, where, dying)
from checker.cli.main import main
main()
"""


def started(
    course: CourseFolder,
    *more: str,
    program: tuple[str, ...] = ("-m", "checker.cli"),
    size: int = 0,
) -> subprocess.Popen[str]:
    """Start `kata grade` beside the clones; with `size`, it can write no larger file."""

    def limit() -> None:
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    pack = ("--pack", str(course.pack.katas_folder.parent))
    return subprocess.Popen(
        [sys.executable, *program, *GRADE, *pack, "--seed", "1" * 16, *more],
        cwd=course.clones.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit if size else None,
    )


def content(course: CourseFolder, folder: str = "grades") -> list[list[tuple[object, ...]]]:
    """Return all that a gradebook holds, without what differs from run to run: times."""
    with sqlite3.connect(course.clones.parent / folder / "gradebook.sqlite") as tables:
        tables.create_function("timeless", 1, timeless)
        return [
            tables.execute(query).fetchall()
            for query in (
                "SELECT title, seed, engine, pack, keep, finished IS NOT NULL FROM runs",
                "SELECT * FROM katas",
                "SELECT * FROM students",
                "SELECT * FROM sources ORDER BY hash",
                "SELECT run, username, folder, content FROM attempts ORDER BY username",
                "SELECT username, kata, source, hash, seed, device, sandbox, outcome, points, "
                "max_points, fault, timeless(record) FROM verdicts ORDER BY username, kata",
                "SELECT attempts.username, kata, place FROM attempts JOIN attempt_verdicts ON "
                "attempt = attempts.id JOIN verdicts ON verdict = verdicts.id ORDER BY 1, place",
                "SELECT run, username, folder, fault FROM clones ORDER BY username",
            )
        ]


def timeless(record: str) -> str:
    verdict = json.loads(record)
    del verdict["seconds"]
    return json.dumps(verdict)


def hand_in_five(course: CourseFolder, padding: int = 0) -> None:
    for number in range(5):
        changed = f"# {'x' * padding}{number}\ndef add_one(x):\n    return x + {number % 2 + 1}\n"
        course.hand_in(f"student{number}", add_one=changed)
    write_roster(course)


def test_killed_at_any_moment_it_ends_in_the_same_gradebook(course: CourseFolder) -> None:
    """Within a submission, then after one; and as a run that nobody kills."""
    hand_in_five(course)
    for where, at in (("_stands", "2"), ("record", "3")):
        killed = started(course, program=("-c", _DYING, where, at))
        killed.communicate()
        assert killed.returncode == -signal.SIGKILL
    resumed = started(course)
    told = resumed.communicate()[0].splitlines()[0]
    assert re.fullmatch("5 submissions graded, [23] of them unchanged", told)
    whole = started(course, "--out", "whole")
    whole.communicate()
    assert (resumed.returncode, whole.returncode) == (0, 0)
    assert content(course) == content(course, "whole")


def test_a_killed_engine_costs_a_retry(course: CourseFolder) -> None:
    """And nobody a grade."""
    hand_in_five(course)
    grading = started(course, "--engines", "2")
    process, engines = psutil.Process(grading.pid), list[psutil.Process]()
    while not engines and grading.poll() is None:
        with contextlib.suppress(psutil.Error):  # a process that has just ended
            engines = [each for each in process.children() if "checker.engine" in each.cmdline()]
    engines[0].kill()
    out, _ = grading.communicate()
    assert grading.returncode == 0
    assert out.startswith("5 submissions graded, 0 of them unchanged\n")


def test_a_full_disk_stops_the_run_and_loses_nothing(course: CourseFolder) -> None:
    """A limit on the size of files stands for it; with room, the run goes on where it was."""
    hand_in_five(course, padding=150_000)
    full = started(course, size=600_000)
    _, err = full.communicate()
    assert full.returncode == 3, err
    assert "grades/gradebook.sqlite: cannot be read or written: " in err
    assert "What was graded before is kept: make sure that the disk has room" in err
    resumed = started(course)
    out, _ = resumed.communicate()
    assert resumed.returncode == 0
    assert not out.startswith("5 submissions graded, 0 of them unchanged")
    assert out.startswith("5 submissions graded, ")
