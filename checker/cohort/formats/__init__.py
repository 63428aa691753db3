"""The formats of a graded course: each a module with a function from the record to its files."""

from collections.abc import Callable
from importlib import import_module

from checker.cohort.records import Course
from checker.grade.rows import Setting

Files = dict[str, bytes]
"""The bytes of each file, by its name in the folder of results."""

WRITTEN = {
    "csv": "scores.csv",
    "canvas-csv": "canvas.csv",
    "moodle-csv": "moodle.csv",
    "html": "report.html",
    "feedback": "feedback/",
    "json": "course.json",
}
"""The file, or the folder of files, that each format is."""
FORMATS = tuple(WRITTEN)
USUAL = ("csv", "canvas-csv", "moodle-csv")
"""What is written where nobody asks for a format."""
ALWAYS = ("html", "feedback")
"""What is written in any case."""
_MODULES = {
    "csv": "scores",
    "canvas-csv": "canvas",
    "moodle-csv": "moodle",
    "html": "report",
    "json": "course_json",
}


def files_of(name: str, course: Course, setting: Setting) -> Files:
    """Return the files of a course in one format; only this format's module is imported."""
    module = import_module(f"checker.cohort.formats.{_MODULES.get(name, name)}")
    files: Callable[[Course, Setting], Files] = module.files
    return files(course, setting)
