"""The records of a graded course: what every list, report and file of its grades is made from."""

from typing import Literal

import msgspec

from checker.grade.graded import Grade, KataGrade
from checker.spec.text import Text

Keep = Literal["best", "last"]
KEEP: tuple[Keep, ...] = ("best", "last")


class Student(msgspec.Struct, frozen=True):
    """A row of the roster. `identifier` is the student's number in the school's own system.

    `extra` holds every column of the roster by its name, as it was read.
    """

    username: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    section: str = ""
    identifier: str = ""
    extra: dict[str, str] = {}

    @property
    def name(self) -> str:
        """The full name; the username where the roster has no names."""
        return f"{self.first_name} {self.last_name}".strip() or self.username


class Override(msgspec.Struct, frozen=True):
    """A teacher's own decision on a kata, or on the whole assignment where `kata` is "".

    `points` replaces what was earned; None changes no points. What is `excused` counts neither
    for the student nor against. `when` is ISO 8601 with an offset.
    """

    kata: str
    points: int | None
    excused: bool
    reason: str
    when: str


class KataRow(msgspec.Struct, frozen=True):
    """A kata of the assignment."""

    id: str
    title: Text
    max_points: int


class Entry(msgspec.Struct, frozen=True):
    """One student's standing in an assignment.

    `grade` is None where nothing was submitted, and where the fault is not the student's; `fault`
    then says what it is. `folder` is the clone that the grade is of. `attempts` counts the
    different submissions that were judged. `overrides` holds one at most for each kata.
    """

    student: Student
    grade: Grade | None
    fault: str = ""
    folder: str = ""
    attempts: int = 0
    overrides: tuple[Override, ...] = ()

    def override(self, kata: str = "") -> Override | None:
        """Return the teacher's decision on a kata, or on the whole assignment; None without one."""
        return next((each for each in self.overrides if each.kata == kata), None)

    def kata(self, kata_id: str) -> KataGrade | None:
        """Return how a kata was graded; None where nothing was submitted."""
        katas = self.grade.katas if self.grade else ()
        return next((kata for kata in katas if kata.id == kata_id), None)

    def kata_excused(self, kata_id: str) -> bool:
        """Whether the teacher has excused the student from a kata, or from the whole assignment."""
        override = self.override(kata_id)
        return self.excused or (override is not None and override.excused)

    def kata_points(self, kata_id: str) -> int | None:
        """Return the points of a kata, after overrides.

        None where it is excused, where nothing was submitted, and where it could not be judged.
        """
        if self.kata_excused(kata_id):
            return None
        override = self.override(kata_id)
        if override is not None and override.points is not None:
            return override.points
        kata = self.kata(kata_id)
        return kata.points if kata is not None and kata.verdict is not None else None

    @property
    def points(self) -> int | None:
        """The points of the assignment, after overrides.

        None where the student is excused, where nothing was submitted and nothing overridden, and
        where a kata could not be judged: then the sum is not known.
        """
        whole = self.override()
        if self.excused:
            return None
        if whole is not None and whole.points is not None:
            return whole.points
        graded = [kata.id for kata in self.grade.katas] if self.grade else []
        known = {*graded, *(each.kata for each in self.overrides if each.kata)}
        points = {kata: self.kata_points(kata) for kata in known if not self.kata_excused(kata)}
        if not points or any(earned is None for earned in points.values()):
            return None
        return sum(earned for earned in points.values() if earned is not None)

    @property
    def excused(self) -> bool:
        """Whether the teacher has excused the student from the whole assignment."""
        whole = self.override()
        return whole is not None and whole.excused

    @property
    def late(self) -> bool | None:
        """Whether it was submitted after the due date; None where that is not known."""
        return self.grade.late if self.grade else None


class Difference(msgspec.Struct, frozen=True):
    """A claimed result that is not what was judged here. `kata` is "" for the whole assignment.

    `claimed` and `judged` are points, as text: a claim may hold anything. `source` names the file
    that claims it.
    """

    username: str
    kata: str
    claimed: str
    judged: str
    source: str


class Alike(msgspec.Struct, frozen=True):
    """Students whose answers to a kata are the same: a fact, which says nothing of the reason.

    `what` is `source` where the files are the same byte for byte, and `answer` where different
    files fail the same checks with the same messages. `detail` says more: for an answer, the
    first of these messages; `diagnosis` names the mistake, where it is a known one.
    """

    kata: str
    what: Literal["source", "answer"]
    usernames: tuple[str, ...]
    outcome: str
    detail: str = ""
    diagnosis: str = ""


class Move(msgspec.Struct, frozen=True):
    """What a changed pack, or a new version of torch-kata, changed in the grade of one kata.

    Points are None where the kata could not be judged. The submission is the same before and after.
    """

    username: str
    kata: str
    points_before: int | None
    points_after: int | None
    outcome_before: str
    outcome_after: str


class Course(msgspec.Struct, frozen=True):
    """An assignment of a whole course, graded.

    `entries` has every student of the roster, in its order. `made` is ISO 8601 with an offset,
    `pack` the digest of the katas. `unmatched` names the folders that belong to no student.
    """

    title: str
    katas: tuple[KataRow, ...]
    max_points: int
    entries: tuple[Entry, ...]
    made: str
    engine: str
    pack: str
    due: str = ""
    differences: tuple[Difference, ...] = ()
    alike: tuple[Alike, ...] = ()
    moves: tuple[Move, ...] = ()
    unmatched: tuple[str, ...] = ()

    def max_points_of(self, entry: Entry) -> int:
        """Return what this student can earn: without the katas that they are excused from."""
        whole = entry.override()
        if whole is not None and whole.points is not None:
            return self.max_points
        excused = (kata.max_points for kata in self.katas if entry.kata_excused(kata.id))
        return self.max_points - sum(excused)

    def points_of(self, entry: Entry) -> int | None:
        """Return the points where every student has the same maximum, as a column of an LMS has.

        They are those of the entry, unless katas are excused: then they are scaled to the maximum
        and rounded, half up.
        """
        points, of = entry.points, self.max_points_of(entry)
        if points is None or of in (0, self.max_points):
            return points
        return (2 * points * self.max_points + of) // (2 * of)
