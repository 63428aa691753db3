"""`scores.csv`: a line for each student, in the columns of Classroom 50."""

from datetime import UTC, datetime

from checker.cohort.formats.cells import score, table
from checker.cohort.records import Course, Entry
from checker.grade.rows import Setting

COLUMNS = (
    "username", "first_name", "last_name", "email", "section", "score", "max_score", "datetime",
    "submission_tag", "submitted_by", "review_url", "late", "override",
)  # fmt: skip


def files(course: Course, setting: Setting) -> dict[str, bytes]:  # noqa: ARG001 - as all formats
    """Return the table. Who submitted nothing, and who is excused, has no score."""
    rows = [_row(course, entry) for entry in course.entries]
    return {"scores.csv": table(COLUMNS, rows)}


def _row(course: Course, entry: Entry) -> list[str | int]:
    student, grade, points = entry.student, entry.grade, score(course, entry)
    return [
        student.username,
        student.first_name,
        student.last_name,
        student.email,
        student.section,
        "" if points is None else points,
        "" if points is None else course.max_points,
        _instant(grade.submitted) if grade else "",
        f"submit/{grade.commit}" if grade and grade.commit else "",
        "",
        "",
        "" if entry.late is None else str(entry.late).lower(),
        "true" if entry.overrides else "",
    ]


def _instant(text: str) -> str:
    """Return a time in UTC; "" where there is none."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return ""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
