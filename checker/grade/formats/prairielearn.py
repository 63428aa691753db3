"""`results.json` for an external grader of PrairieLearn."""

from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Row, Setting, lines, one_line, rows, title
from checker.grade.sized import clipped, fitted
from checker.report.json import to_json

_BYTES = 1_000_000  # PrairieLearn drops everything above 1,048,576


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:
    """Return the result; where the grader failed, one that counts as no attempt."""
    data = fitted(lambda cut: to_json(_result(grade, setting, cut)).encode(), _BYTES)
    return {"prairielearn/results.json": data}


def _result(grade: Grade, setting: Setting, cut: int) -> dict[str, object]:
    words = setting.words
    if grade.faults:
        faults = (f"{one_line(kata.id)}: {one_line(kata.fault, 500)}" for kata in grade.faults)
        told = [words("grade.failed"), *(clipped(fault, cut) for fault in faults)]
        return {"gradable": False, "format_errors": told}
    said = [words("grade.late")] if grade.late else []
    if setting.feedback == "full" and grade.seed:
        said.append(words("seed", seed=one_line(grade.seed)))
    return {
        "gradable": True,
        "score": grade.points / grade.max_points if grade.max_points else 0.0,
        "output": lines("\n".join(said)),
        "tests": [
            _test(kata, row, setting, cut) for kata in grade.katas for row in rows(kata, setting)
        ],
    }


def _test(kata: KataGrade, row: Row, setting: Setting, cut: int) -> dict[str, object]:
    return {
        "name": one_line(f"{title(kata, setting)}: {row.name}"),
        "description": one_line(kata.file),
        "points": row.points,
        "max_points": row.max_points,
        "message": clipped(row.text, cut),
    }
