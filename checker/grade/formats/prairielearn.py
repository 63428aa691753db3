"""`results.json` for an external grader of PrairieLearn."""

from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Row, Setting, lines, one_line, rows, title
from checker.grade.sized import fitted_json
from checker.report.json import to_json

_BYTES = 1_000_000  # PrairieLearn drops everything above 1,048,576
_FAULTS = 50


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:
    """Return the result; where the grader failed, one that counts as no attempt."""
    return {"prairielearn/results.json": _data(grade, setting)}


def _data(grade: Grade, setting: Setting) -> bytes:
    words = setting.words
    if grade.faults:
        faults = (one_line(f"{kata.id}: {kata.fault}", 500) for kata in grade.faults[:_FAULTS])
        told = [words("grade.failed"), *faults]
        return to_json({"gradable": False, "format_errors": told}).encode()
    said = [words("grade.late")] if grade.late else []
    if setting.feedback == "full" and grade.seed:
        said.append(words("seed", seed=one_line(grade.seed)))
    result = {
        "gradable": True,
        "score": grade.points / grade.max_points if grade.max_points else 0.0,
        "output": lines("\n".join(said)),
        "tests": [_test(kata, row, setting) for kata in grade.katas for row in rows(kata, setting)],
    }
    return fitted_json(result, "message", _BYTES)


def _test(kata: KataGrade, row: Row, setting: Setting) -> dict[str, object]:
    return {
        "name": one_line(f"{title(kata, setting)}: {row.name}"),
        "description": one_line(kata.file),
        "points": row.points,
        "max_points": row.max_points,
        "message": row.text,
    }
