"""`moodle.csv`: the assignment as a column for the import of a Moodle gradebook."""

from checker.cohort.formats.cells import heading, score, table
from checker.cohort.records import Course, Entry
from checker.grade.rows import Setting

COLUMNS = ("idnumber", "username", "email", "firstname", "lastname")


def files(course: Course, setting: Setting) -> dict[str, bytes]:  # noqa: ARG001 - as all formats
    """Return the table; its last column has the assignment's title.

    One grade that is no number, or is above the maximum, fails the whole import: who is excused
    has a blank, as who submitted nothing.
    """
    rows = [_row(course, entry) for entry in course.entries]
    return {"moodle.csv": table((*COLUMNS, heading(course, COLUMNS)), rows)}


def _row(course: Course, entry: Entry) -> list[str | int]:
    student, points = entry.student, score(course, entry)
    return [
        student.identifier,
        student.username,
        student.email,
        student.first_name,
        student.last_name,
        "" if points is None else points,
    ]
