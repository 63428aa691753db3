"""`annotations.txt`: at most ten workflow commands for GitHub, the most useful first."""

from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Setting, lines, one_line, rows, title
from checker.grade.sized import clipped

MOST = 10  # GitHub shows ten of a level for a step
_MESSAGE = 2_000


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:
    """Return one line for each annotation; the file is empty where nothing is wrong."""
    wrong = [kata for kata in grade.katas if not kata.passed]
    made = [_annotation(kata, setting) for kata in sorted(wrong, key=_rank)[:MOST]]
    return {"annotations.txt": "".join(f"{line}\n" for line in made).encode()}


def _rank(kata: KataGrade) -> tuple[bool, bool, bool, int]:
    """Our faults first, then what has a line; what was not started last; then by lost points."""
    error = kata.verdict.error if kata.verdict else None
    idle = error is not None and error.kind == "not_started"
    return (kata.verdict is not None, idle, not _line(kata), kata.points - kata.max_points)


def _annotation(kata: KataGrade, setting: Setting) -> str:
    verdict = kata.verdict
    if verdict is None:
        text = f"{setting.words('grade.failed')}\n{lines(kata.fault)}"
        return _command("error", {"title": title(kata, setting)}, text)
    points = setting.words("points_of", n=kata.points, of=kata.max_points)
    said = [f"{row.name}\n{row.text}" for row in rows(kata, setting) if row.text]
    text = "\n".join([setting.words(verdict.outcome), *said])
    properties: dict[str, object] = {"file": one_line(kata.file)}
    if line := _line(kata):
        properties["line"] = line
    idle = verdict.error is not None and verdict.error.kind == "not_started"
    level = "notice" if idle else "error"
    return _command(level, properties | {"title": f"{title(kata, setting)} ({points})"}, text)


def _line(kata: KataGrade) -> int:
    """Return the line where the error is, else the one where the answer begins; 0 without any."""
    if kata.verdict is None:
        return 0
    told = [kata.verdict.error, *kata.verdict.checks]
    return next((each.line for each in told if each and each.line), kata.line)


def _command(level: str, properties: dict[str, object], message: str) -> str:
    given = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{level} {given}::{_data(clipped(message, _MESSAGE))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
