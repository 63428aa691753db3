"""The formats of a grade: each a module with a function from the record to its files."""

from collections.abc import Callable
from importlib import import_module

from checker.grade.graded import Grade
from checker.grade.rows import Setting

Files = dict[str, bytes]
"""The bytes of each file, by its name in the folder of results."""

FORMATS = (
    "classroom", "classroom50", "gradescope", "prairielearn", "junit", "summary", "annotations",
    "json", "html",
)  # fmt: skip
_MODULES = {"json": "verdict_json", "html": "report"}


def files_of(name: str, grade: Grade, setting: Setting) -> Files:
    """Return the files of a grade in one format.

    Only this format's module is imported. Where the format has no way to say that the grader
    failed, a grade with a fault has no files.
    """
    module = import_module(f"checker.grade.formats.{_MODULES.get(name, name)}")
    files: Callable[[Grade, Setting], Files] = module.files
    return files(grade, setting)
