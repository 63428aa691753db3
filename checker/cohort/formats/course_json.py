"""The whole record of a graded course, for programs."""

from checker.cohort.records import Course
from checker.grade.rows import Setting
from checker.report.json import to_json


def files(course: Course, setting: Setting) -> dict[str, bytes]:  # noqa: ARG001 - as all formats
    """Return the record as one JSON file."""
    return {"course.json": to_json(course).encode() + b"\n"}
