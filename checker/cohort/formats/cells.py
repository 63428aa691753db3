"""Tables as CSV: importers read each cell as it is, and no spreadsheet takes one for a formula."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from checker.cohort.records import Course, Entry, Student

# What a spreadsheet takes for the beginning of a formula; the wide forms in East Asian settings.
_FORMULA = "=+-@＝＋－＠"
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?(e[+-]?\d+)?", re.ASCII | re.IGNORECASE)


def table(columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> bytes:
    """Return a table as CSV in UTF-8, one record a row; every cell is made harmless."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\n")
    for row in (columns, *rows):
        writer.writerow([cell(str(each)) for each in row])
    return written.getvalue().encode()


def cell(text: str) -> str:
    """Return a text so that no spreadsheet computes it; a number stays the same.

    A text that begins like a formula gets an apostrophe before it, which spreadsheets show as the
    mark of a text. Control characters become spaces; line ends stay.
    """
    plain = "".join(map(_printable, text.replace("\r\n", "\n"))).strip()
    return f"'{plain}" if _begins_formula(plain) and not _NUMBER.fullmatch(plain) else plain


def heading(course: Course, columns: Sequence[str]) -> str:
    """Return the name of the assignment's column, which is none of the other columns'."""
    title = cell(course.title) or "torch-kata"
    taken = {column.casefold() for column in columns}
    return f"{title} (torch-kata)" if title.casefold() in taken else title


def score(course: Course, entry: Entry) -> int | None:
    """Return the points that the assignment's column holds: at most its maximum.

    None where nothing was submitted, where the student is excused, and where the points are not
    known. A decision of the teacher's may be older than the maximum.
    """
    points = course.points_of(entry)
    return None if points is None else min(points, course.max_points)


def is_excused(course: Course, entry: Entry) -> bool:
    """Whether the student is excused from the whole assignment, or from each of its katas."""
    katas = (entry.kata_excused(kata.id) for kata in course.katas)
    return entry.excused or (entry.points is None and bool(course.katas) and all(katas))


def extra(student: Student, column: str) -> str | None:
    """Return a cell of the roster by the name of its column; None where it has no such column."""
    cells: Mapping[str, str] = {name.casefold(): each for name, each in student.extra.items()}
    return cells.get(column.casefold())


def _printable(character: str) -> str:
    kind = unicodedata.category(character)
    if kind == "Cs":  # half of a character, which UTF-8 does not have
        return "\N{REPLACEMENT CHARACTER}"
    return " " if kind in ("Cc", "Zl", "Zp") and character != "\n" else character


def _begins_formula(text: str) -> bool:
    """Whether the first character that shows begins a formula."""
    shown = (each for each in text if unicodedata.category(each) not in ("Cf", "Zs", "Mn"))
    return next(shown, " ") in _FORMULA
