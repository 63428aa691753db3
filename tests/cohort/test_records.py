"""What a student's standing is: the grade, and the teacher's own decisions over it."""

from checker.cohort.records import Course, Entry, KataRow, Override, Student
from checker.grade.graded import Grade, KataGrade
from checker.verdict import KataVerdict, Outcome

KATAS = (KataRow("a/one", {"en": "One"}, 4), KataRow("a/two", {"en": "Two"}, 6))


def graded(one: int | None = 4, two: int | None = 3) -> Grade:
    katas = tuple(_kata(row, points) for row, points in zip(KATAS, (one, two), strict=True))
    return Grade(katas, "5eed", "cpu", "0", ())


def _kata(row: KataRow, points: int | None) -> KataGrade:
    outcome: Outcome = "passed" if points == row.max_points else "failed"
    verdict = points is not None and KataVerdict(
        row.id, outcome, points, row.max_points, 0.1, "sha256:a", None, ()
    )
    file = f"{row.id}.py"
    return KataGrade(row.id, row.title, file, row.max_points, verdict or None, "broken")


def entry(*overrides: Override, grade: Grade | None) -> Entry:
    return Entry(Student("ann"), grade, overrides=overrides)


def override(kata: str, points: int | None = None, excused: bool = False) -> Override:
    return Override(kata, points, excused, "ill", "2026-01-01T00:00:00+00:00")


def course(*entries: Entry) -> Course:
    return Course("hw", KATAS, 10, entries, "2026-01-01T00:00:00+00:00", "0", "sha256:p")


def test_the_points_are_those_of_the_katas() -> None:
    assert entry(grade=graded()).points == 7


def test_who_submitted_nothing_has_no_points() -> None:
    """Which is not the same as 0 points."""
    assert entry(grade=None).points is None


def test_where_a_kata_could_not_be_judged_the_sum_is_not_known() -> None:
    """A fault of ours is never a 0."""
    assert entry(grade=graded(two=None)).points is None
    assert entry(override("a/two", 5), grade=graded(two=None)).points == 9


def test_an_override_replaces_the_points_of_a_kata_or_of_the_whole() -> None:
    assert entry(override("a/two", 6), grade=graded()).points == 10
    assert entry(override("", 2), override("a/two", 6), grade=graded()).points == 2
    assert entry(override("", 2), grade=None).points == 2
    assert entry(override("a/two", 6), grade=None).points == 6


def test_an_excused_kata_counts_neither_for_the_student_nor_against() -> None:
    """A column of an LMS has one maximum: there, the points are scaled."""
    excused = entry(override("a/two", excused=True), grade=graded(one=3))
    assert (excused.points, course().max_points_of(excused)) == (3, 4)
    assert course().points_of(excused) == 8  # 7.5 of 10
    assert not excused.excused


def test_who_is_excused_has_no_points() -> None:
    excused = entry(override("", excused=True), grade=graded())
    assert (excused.points, excused.excused, course().points_of(excused)) == (None, True, None)
    every = entry(*(override(kata.id, excused=True) for kata in KATAS), grade=graded())
    assert (every.points, course().points_of(every)) == (None, None)


def test_the_points_of_a_whole_override_are_not_scaled() -> None:
    """They are out of the whole maximum, whatever else is excused."""
    both = entry(override("", 5), override("a/two", excused=True), grade=graded())
    assert (both.points, course().max_points_of(both), course().points_of(both)) == (5, 10, 5)
