"""The tables: as Classroom 50, Canvas and Moodle read them, and as a spreadsheet opens them."""

import csv
import io
import re

from tests.grade.validators.rules import Files, Invalid, require, the_file

Scores = dict[str, int | str | None]
"""The points of each student; None for a blank."""

SCORES = [
    "username", "first_name", "last_name", "email", "section", "score", "max_score", "datetime",
    "submission_tag", "submitted_by", "review_url", "late", "override",
]  # fmt: skip
CANVAS = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
MOODLE = ["idnumber", "username", "email", "firstname", "lastname"]
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")


def scores(files: Files) -> Scores:
    """Return the scores of `scores.csv`, by username."""
    columns, rows = table(files, "scores.csv")
    require(columns == SCORES, f"columns {columns}")
    found: Scores = {}
    for cells in rows:
        row = dict(zip(columns, cells, strict=True))
        require(row["username"] and row["username"] not in found, "a username")
        points = _points(row["score"], row["max_score"] or "0")
        require((points is None) == (row["max_score"] == ""), "a maximum without a score")
        require(re.fullmatch(r"|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", row["datetime"]), "datetime")
        require(re.fullmatch(r"|submit/\S+", row["submission_tag"]), "submission_tag")
        require(row["late"] in ("", "true", "false"), "late")
        require(row["override"] in ("", "true"), "override")
        found[row["username"]] = points
    return found


def canvas(files: Files) -> Scores:
    """Return the scores of `canvas.csv`, by login; `EX` for who is excused."""
    columns, (possible, *rows) = table(files, "canvas.csv", 1)
    require(columns[:5] == CANVAS and len(columns) == 6, f"columns {columns}")
    require(possible[0].strip() == "Points Possible" and not any(possible[1:5]), "no maximum")
    require(possible[5].isascii() and possible[5].isdigit(), "the maximum is no number")
    for place in (1, 2, 3):
        ids = [row[place] for row in rows if row[place]]
        require(len(set(ids)) == len(ids), f"{columns[place]} twice")
    found: Scores = {}
    for row in rows:
        require(any(row[1:4]), "a student without an id")
        found[row[3]] = "EX" if row[5] == "EX" else _points(row[5], possible[5])
    return found


def moodle(files: Files, max_points: int) -> Scores:
    """Return the scores of `moodle.csv`, by username. One bad grade fails the import."""
    columns, rows = table(files, "moodle.csv")
    require(columns[:5] == MOODLE and len(columns) == 6, f"columns {columns}")
    found: Scores = {}
    for row in rows:
        require(row[1] and row[1] not in found, "a username")
        found[row[1]] = _points(row[5], str(max_points))
    return found


def table(files: Files, name: str, least: int = 0) -> tuple[list[str], list[list[str]]]:
    """Return the columns and the rows of a table; every cell is safe to open."""
    text = the_file(files, name, 10_000_000)
    require(not text.startswith("\ufeff"), "a byte order mark is a part of the first column's name")
    try:
        columns, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    except (csv.Error, ValueError) as error:
        raise Invalid("no CSV") from error
    require(len(set(columns)) == len(columns) and all(columns), f"columns {columns}")
    require(len(rows) >= least, "a row is missing")
    for row in (columns, *rows):
        require(len(row) == len(columns), f"{len(row)} cells")
        for cell in row:
            require(not _CONTROL.search(cell), f"control character: {cell!r}")
            formula = cell.lstrip().startswith(("=", "+", "-", "@"))
            require(not formula or _NUMBER.fullmatch(cell), f"a formula: {cell!r}")
    return columns, rows


def _points(cell: str, most: str) -> int | None:
    if cell == "":
        return None
    require(cell.isascii() and cell.isdigit(), f"no whole number: {cell!r}")
    require(most.isascii() and most.isdigit() and int(cell) <= int(most), f"{cell} of {most}")
    return int(cell)
