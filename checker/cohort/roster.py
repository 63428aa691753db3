"""Read the roster of a course: which columns hold what, and one student a row.

Known are the columns of Classroom 50, of the exports of GitHub Classroom, and of Canvas; others are
named by the caller. Every column is kept under its own name, too.
"""

import difflib
from collections.abc import Mapping
from pathlib import Path

from checker.cohort.records import Student
from checker.cohort.tables import Row, Table, TableError, quoted, read_table
from checker.errors import UsageError
from checker.spec.text import Text

# The names that a column may have, without blanks and punctuation; the first that is there is it.
_KNOWN = {
    "username": ("username", "githubusername", "githublogin", "github", "login"),
    "first_name": ("firstname", "givenname", "name"),
    "last_name": ("lastname", "surname", "familyname"),
    "email": ("email", "emailaddress", "mail"),
    "section": ("section",),
    "identifier": ("identifier", "rosteridentifier", "idnumber", "sisuserid", "studentid"),
}
FIELDS = tuple(_KNOWN)
# Rows of Classroom 50 that are no students'.
_STAFF = {"teacher", "instructor", "owner", "admin", "ta", "assistant", "staff", "grader"}
_LONGEST = 100


def read_roster(
    path: Path, columns: Mapping[str, str] | None = None, encoding: str = ""
) -> tuple[Student, ...]:
    """Read the students of a course, in the roster's order.

    `columns` names the column of a field where it is not a known one. Raises TableError with every
    mistake: no column of usernames, and usernames or identifiers that are missing, that cannot be
    used or that come twice. Raises UsageError where `columns` names a column that is not there.
    """
    table = read_table(path, encoding)
    found = _columns(table, columns or {})
    if "username" not in found:
        listed = ", ".join(map(quoted, table.columns))
        problem = {
            "en": f"line 1: no column holds the usernames (columns: {listed}); "
            "name it: --column username=NAME",
            "zh": f"第 1 行：没有用户名这一列（已有的列：{listed}）；"
            "请指定：--column username=列名",
        }
        raise TableError(path, [problem])
    rows = [row for row in table.rows if not _is_staff(row) and not _is_maximum(row)]
    if problems := [*_bad_names(rows, found), *_repeated(rows, found)]:
        raise TableError(path, problems)
    if not rows:
        raise TableError(path, [{"en": "no students in it", "zh": "里面没有学生"}])
    return tuple(_student(row, found) for row in rows)


def _columns(table: Table, named: Mapping[str, str]) -> dict[str, str]:
    """Return the column of each field that has one."""
    plain = {_plain(column): column for column in reversed(table.columns)}
    found = {}
    for field, names in _KNOWN.items():
        if column := next((plain[name] for name in names if name in plain), ""):
            found[field] = column
    for field, name in named.items():
        exact = {column.casefold(): column for column in table.columns}
        if name.casefold() not in exact:
            near = difflib.get_close_matches(name, table.columns, 1)
            listed = ", ".join(map(quoted, near or table.columns))
            raise UsageError(
                f"--column {field}={name}: {table.path} has no such column; it has: {listed}",
                zh=f"--column {field}={name}：{table.path} 里没有这一列；已有的列：{listed}",
            )
        found[field] = exact[name.casefold()]
    return found


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def _is_staff(row: Row) -> bool:
    role = next((cell for name, cell in row.cells.items() if name.casefold() == "role"), "")
    return role.casefold() in _STAFF


def _is_maximum(row: Row) -> bool:
    """Whether this is the row of Canvas that holds the points possible."""
    return row.cells.get("Student", "").casefold() == "points possible"


def _bad_names(rows: list[Row], found: Mapping[str, str]) -> list[Text]:
    """Say which usernames cannot be used. They are the names of files, too."""
    column, problems = found["username"], []
    for row in rows:
        name = row.cells[column]
        if not name:
            problems.append(
                {
                    "en": f"line {row.line}: {column}: missing; fill it in, or remove the line",
                    "zh": f"第 {row.line} 行：{column}：没有填；请填上，或删掉这一行",
                }
            )
        elif not _is_usable(name):
            problems.append(
                {
                    "en": f"line {row.line}: {column}: {quoted(name)} is no username: at most "
                    f"{_LONGEST} printable characters, no slash, no dot at the start",
                    "zh": f"第 {row.line} 行：{column}：{quoted(name)} 不是用户名："
                    f"最多 {_LONGEST} 个可打印字符，不含斜杠，不以点开头",
                }
            )
    return problems


def _is_usable(name: str) -> bool:
    plain = name.isprintable() and not set(name) & set('/\\:*?"<>|')
    return plain and not name.startswith(".") and len(name) <= _LONGEST


def _repeated(rows: list[Row], found: Mapping[str, str]) -> list[Text]:
    """Say which rows share what belongs to one student alone; case makes no difference."""
    problems = []
    for field in ("username", "identifier"):
        column, seen = found.get(field, ""), dict[str, int]()
        for row in rows:
            cell = row.cells.get(column, "")
            if cell and (first := seen.setdefault(cell.casefold(), row.line)) != row.line:
                problems.append(
                    {
                        "en": f"line {row.line}: {column}: {quoted(cell)} is on line {first} too",
                        "zh": f"第 {row.line} 行：{column}：{quoted(cell)} 与第 {first} 行重复",
                    }
                )
    return problems


def _student(row: Row, found: Mapping[str, str]) -> Student:
    fields = {field: row.cells[column] for field, column in found.items()}
    return Student(**fields, extra=row.cells)
