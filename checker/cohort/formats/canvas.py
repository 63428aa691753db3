"""`canvas.csv`: the assignment as a column of a Canvas gradebook."""

from checker.cohort.formats.cells import extra, heading, is_excused, score, table
from checker.cohort.records import Course, Entry, Student
from checker.grade.rows import Setting

COLUMNS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
# Canvas knows the row of the maximum by these words.
MAXIMUM = "Points Possible"


def files(course: Course, setting: Setting) -> dict[str, bytes]:  # noqa: ARG001 - as all formats
    """Return the table; its last column has the assignment's title.

    A title that ends with the assignment's number in Canvas, as in `Autograd (1234)`, fills the
    column of that assignment; another title makes a new one. `EX` is excused, blank no score.
    """
    possible: list[str | int] = [MAXIMUM, "", "", "", "", course.max_points]
    rows = [_row(course, entry) for entry in course.entries]
    return {"canvas.csv": table((*COLUMNS, heading(course, COLUMNS)), [possible, *rows])}


def _row(course: Course, entry: Entry) -> list[str | int]:
    student, points = entry.student, score(course, entry)
    given = [extra(student, column) for column in COLUMNS]
    usual = (
        _name(student),
        "",
        student.identifier,
        student.email or student.username,
        student.section,
    )
    who = [other if cell is None else cell for cell, other in zip(given, usual, strict=True)]
    if is_excused(course, entry):
        return [*who, "EX"]
    return [*who, "" if points is None else points]


def _name(student: Student) -> str:
    """Return the name as Canvas writes it."""
    parts = filter(None, (student.last_name, student.first_name))
    return ", ".join(parts) or student.username
