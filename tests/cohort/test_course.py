"""A course is graded: everybody's katas, once, and again where something has changed."""

import os
import shutil

import msgspec
import pytest

from checker.cohort.course import Progress
from checker.cohort.gradebook import Gradebook
from checker.cohort.records import Course, Move, Override, Student
from tests.cohort.conftest import CourseFolder

CRASHES = "def add_one(x):\n    raise RuntimeError('no')\n"
WRONG = "def add_one(x):\n    return x + 2\n"


def points(course: Course) -> dict[str, int | None]:
    return {entry.student.username: entry.points for entry in course.entries}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
def test_every_student_of_the_roster_stands_somewhere(course: CourseFolder) -> None:
    """Right, wrong, crashing, not handed in, with a file missing, and with a link for a clone."""
    course.hand_in("ann")
    course.hand_in("bo", add_one=WRONG)
    course.hand_in("cy", add_one=CRASHES)
    course.hand_in("dee", add_one=None, make_zeros=None)
    course.roster += [Student("eve"), Student("fay")]
    (course.clones / "hw-eve").symlink_to(course.clones / "hw-ann")
    graded = course.grade()
    assert points(graded) == {"ann": 8, "bo": 5, "cy": 5, "dee": 4, "eve": None, "fay": None}
    assert graded.max_points == 8
    by_name = {entry.student.username: entry for entry in graded.entries}
    assert by_name["eve"].fault == (
        "hw-eve: this is a symbolic link, which is not followed; put the folder itself there"
    )
    assert (by_name["fay"].fault, by_name["fay"].attempts) == ("", 0)
    assert [kata.id for kata in by_name["dee"].grade.katas] == [kata.id for kata in graded.katas]  # type: ignore[union-attr]
    assert course.heard[-1] == Progress(5, 5, 0, 1, 16, 16)


def test_what_is_unchanged_is_not_judged_again(course: CourseFolder) -> None:
    """Only the file that has changed is, and after a change of the pack the kata that has."""
    course.hand_in("ann")
    course.hand_in("bo", add_one=WRONG)
    first = course.grade()
    assert len(course.samples) == 8
    second = course.grade()
    assert (course.samples, points(second)) == ([], points(first))
    assert course.heard[-1] == Progress(2, 2, 2, 0, 0, 0)
    course.hand_in("bo")
    third = course.grade()
    assert course.samples == ["01_first/add_one bo hw-bo 0"]
    assert points(third)["bo"] == 8
    (_, bo) = third.entries
    assert (bo.attempts, third.moves) == (2, ())
    assert bo.grade is not None
    seeds = {kata.seed or bo.grade.seed for kata in bo.grade.katas}
    assert len(seeds) == 2


def test_again_judges_everything_again(course: CourseFolder) -> None:
    course.hand_in("ann")
    course.grade()
    assert points(course.grade(again=True)) == {"ann": 8}
    assert len(course.samples) == 4


def test_a_changed_pack_shows_whom_it_moves(course: CourseFolder) -> None:
    """Before and after, for each student and kata; the others are not judged again."""
    course.hand_in("ann", add_one=WRONG)
    course.hand_in("bo")
    before = course.grade()
    solution = course.pack.reference_folder / "01_first" / "add_one" / "solution.py"
    solution.write_text(WRONG)
    after = course.grade()
    assert sorted(course.samples) == [
        "01_first/add_one ann hw-ann 0",
        "01_first/add_one bo hw-bo 0",
    ]
    assert before.pack != after.pack
    assert (points(before), points(after)) == ({"ann": 5, "bo": 8}, {"ann": 8, "bo": 5})
    assert after.moves == (
        Move("ann", "01_first/add_one", 0, 3, "failed", "passed"),
        Move("bo", "01_first/add_one", 3, 0, "passed", "failed"),
    )
    assert course.grade().moves == ()


def test_a_broken_kata_costs_nobody_points(course: CourseFolder) -> None:
    """The sum is not known until it is mended, or until the teacher decides."""
    course.hand_in("ann")
    checks = course.pack.katas_folder / "01_first" / "add_one" / "checks.py"
    checks.write_text("import nothing_like_it\n")
    broken = course.grade()
    (entry,) = broken.entries
    assert (entry.points, entry.kata_points("01_first/double_it")) == (None, 2)
    assert entry.grade is not None
    assert "nothing_like_it" in entry.grade.faults[0].fault
    checks.unlink()
    mended = course.grade()
    assert points(mended) == {"ann": 8}
    assert mended.moves == (Move("ann", "01_first/add_one", None, 3, "", "passed"),)


def test_the_best_or_the_last_attempt_counts(course: CourseFolder) -> None:
    """Of several downloads by their dates, and of what lay in a folder before."""
    course.hand_in("ann", "hw_submissions_1/hw-ann", add_one=WRONG)
    course.hand_in("ann", "hw_submissions_2/hw-ann", add_one=CRASHES, make_zeros="")
    course.hand_in("ann", "hw_submissions_3/hw-ann", double_it="")
    best = course.grade()
    assert points(best) == {"ann": 6}
    assert (best.entries[0].folder, best.entries[0].attempts) == ("hw_submissions_3/hw-ann", 3)
    course.hand_in("ann", "hw_submissions_3/hw-ann", double_it="", keep_shape="")
    assert points(course.grade(keep="last")) == {"ann": 4}
    assert points(course.grade(keep="best")) == {"ann": 6}


def test_earlier_attempts_are_judged_with_a_changed_pack_too(course: CourseFolder) -> None:
    """Their sources are in the gradebook: the best of all counts, by the same checks."""
    course.hand_in("ann", add_one=WRONG)
    course.grade()
    course.hand_in("ann", add_one=CRASHES, make_zeros="")
    assert points(course.grade()) == {"ann": 5}
    solution = course.pack.reference_folder / "01_first" / "add_one" / "solution.py"
    solution.write_text(WRONG)
    graded = course.grade()
    assert points(graded) == {"ann": 8}
    assert graded.moves == (Move("ann", "01_first/add_one", 0, 3, "failed", "passed"),)


def test_a_submission_after_the_due_date_is_late(course: CourseFolder) -> None:
    """By the commit's date; where that is not known, nothing is said."""
    for name in ("ann", "bo", "cy"):
        course.hand_in(name)
    course.commit("hw-ann", "2026-01-02T00:30:00+01:00")
    course.commit("hw-bo", "2026-01-02T00:30:00+00:00")
    graded = course.grade(due="2026-01-02T00:00:00+00:00")
    assert [entry.late for entry in graded.entries] == [False, True, None]


def test_decisions_survive_another_run(course: CourseFolder) -> None:
    course.hand_in("ann", add_one=WRONG)
    course.grade()
    with Gradebook(course.book) as book:
        book.override("ann", Override("01_first/add_one", 2, False, "typo", "2026-01-01"))
    assert points(course.grade(again=True)) == {"ann": 7}


@pytest.mark.parametrize("again", [False, True])
def test_a_run_that_was_stopped_goes_on_where_it_was(course: CourseFolder, again: bool) -> None:
    """And ends as one that was not: what was recorded is not judged again."""
    for number in range(4):
        course.hand_in(f"student{number}", add_one=None if number % 2 else CRASHES)
    if again:
        course.grade()
    with pytest.raises(KeyboardInterrupt):
        course.grade(until=2, again=again)
    resumed = course.grade(again=again)
    assert course.heard[-1] == Progress(4, 4, 2, 0, 8, 8)
    assert len(course.samples) == 8
    with Gradebook(course.book) as book:
        run = book.last_run()
        assert run is not None
        assert run.id == (2 if again else 1)
    course.book.unlink()
    whole = course.grade()
    assert points(resumed) == points(whole)
    for one, other in zip(resumed.entries, whole.entries, strict=True):
        assert one.grade is not None
        assert other.grade is not None
        assert {kata.seed for kata in one.grade.katas} == {""}
        assert [kata.verdict.outcome for kata in one.grade.katas if kata.verdict] == [
            kata.verdict.outcome for kata in other.grade.katas if kata.verdict
        ]


def test_a_run_that_was_stopped_within_submissions_loses_few_verdicts(
    course: CourseFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not recorded as a submission yet is saved from time to time."""
    monkeypatch.setattr("checker.cohort.course._UNSAVED", 2)
    for name in ("ann", "bo"):
        course.hand_in(name, add_one=CRASHES)
    with pytest.raises(KeyboardInterrupt):
        course.grade(judged=3)
    assert points(course.grade()) == {"ann": 5, "bo": 5}
    assert len(course.samples) == 6
    with Gradebook(course.book) as book:
        (attempt,) = book.attempts("ann", "hw-ann")
        assert len(book.verdicts(attempt.id)) == 4


def test_a_clone_that_is_gone_counts_no_more(course: CourseFolder) -> None:
    """Though the run that had read it was stopped, and is the one that goes on."""
    for name in ("ann", "bo"):
        course.hand_in(name, add_one=CRASHES)
    course.hand_in("bo", "hw_submissions_0/hw-bo")
    with pytest.raises(KeyboardInterrupt):
        course.grade(until=3)
    shutil.rmtree(course.clones / "hw_submissions_0")
    assert points(course.grade()) == {"ann": 5, "bo": 5}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
def test_a_clone_may_hold_anything(course: CourseFolder) -> None:
    """Whatever lies there costs points where an answer should be, and nobody else anything."""
    course.hand_in("ann")
    course.hand_in("bo", add_one=None, double_it=None, keep_shape=None, make_zeros=None)
    bo = course.clones / "hw-bo"
    os.mkfifo(bo / "01_first" / "add_one.py")
    (bo / "01_first" / "double_it.py").mkdir()
    with (bo / "02_second" / "keep_shape.py").open("wb") as file:
        file.truncate(2**31)
    (bo / "02_second" / "make_zeros.py").symlink_to("/dev/zero")
    for number in range(10_000):
        (bo / f"file{number}").touch()
    graded = course.grade()
    assert points(graded) == {"ann": 8, "bo": 0}
    assert graded.entries[1].grade is not None
    said = [kata.verdict.error.message for kata in graded.entries[1].grade.katas]  # type: ignore[union-attr]
    assert sorted(said) == [
        "01_first/add_one.py: is a named pipe; submit the file itself",
        "01_first/double_it.py: is a folder; submit the file itself",
        "02_second/keep_shape.py: is larger than 1000000 bytes; a solution is a small file",
        "02_second/make_zeros.py: is a symbolic link; submit the file itself",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
def test_a_clone_that_cannot_be_read_is_told(course: CourseFolder) -> None:
    """The others are graded."""
    course.hand_in("ann")
    course.roster.append(Student("bo"))
    (course.clones / "hw-bo").mkdir(mode=0)
    graded = course.grade()
    entry = graded.entries[1]
    assert points(graded)["ann"] == 8
    if os.geteuid():
        assert entry.fault == "hw-bo: Permission denied"
    else:
        assert entry.points == 0


def test_records_can_be_written_down(course: CourseFolder) -> None:
    """For whoever makes files of them in another process."""
    course.hand_in("ann", add_one=WRONG)
    graded = course.grade()
    assert msgspec.json.decode(msgspec.json.encode(graded), type=Course) == graded
