"""`results.json` for a Gradescope autograder."""

from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Setting, lines, one_line, rows, title
from checker.grade.sized import fitted_json

_BYTES = 5_000_000


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:
    """Return the result. Where the grader failed, it says so where the student sees it."""
    data = fitted_json(_result(grade, setting), "output", _BYTES)
    return {"gradescope/results.json": data}


def _result(grade: Grade, setting: Setting) -> dict[str, object]:
    words = setting.words
    tests: list[dict[str, object]] = []
    for number, kata in enumerate(grade.katas, 1):
        if kata.verdict is None:
            tests += _fault(kata, number, setting)
        else:
            tests += _tests(kata, number, setting)
    said = [words("grade.failed")] if grade.faults else []
    if grade.late:
        said.append(words("grade.late"))
    if setting.feedback == "full" and grade.seed:
        said.append(words("seed", seed=one_line(grade.seed)))
    seconds = sum(kata.verdict.seconds for kata in grade.katas if kata.verdict)
    return {
        "score": grade.points,
        "execution_time": round(seconds, 3),
        "output": lines("\n".join(said)),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        # What the program that calls us prints is nobody's business.
        "stdout_visibility": "hidden",
        "extra_data": {
            "engine": grade.engine,
            "seed": grade.seed,
            "device": grade.device,
            "sandbox": list(grade.sandbox),
            "commit": grade.commit,
            "submitted": grade.submitted,
            "late": grade.late,
            "max_score": grade.max_points,
            "faults": len(grade.faults),
        },
        "tests": tests,
    }


def _tests(kata: KataGrade, number: int, setting: Setting) -> list[dict[str, object]]:
    return [
        {
            "name": one_line(f"{title(kata, setting)}: {row.name}"),
            "name_format": "text",
            "number": f"{number}.{place}",
            "score": row.points,
            "max_score": row.max_points,
            "status": "passed" if row.passed else "failed",
            "output": row.text,
            "output_format": "text",
            "tags": [one_line(kata.id)],
            "visibility": "visible",
        }
        for place, row in enumerate(rows(kata, setting), 1)
    ]


def _fault(kata: KataGrade, number: int, setting: Setting) -> list[dict[str, object]]:
    """Say that the grader failed to the student, and why to the teacher alone.

    Without a score and a maximum: the points of this kata are in no sum.
    """
    words = setting.words
    told: dict[str, object] = {
        "name": f"{title(kata, setting)}: {words('grade.not_graded')}",
        "name_format": "text",
        "number": f"{number}.1",
        "status": "failed",
        "output": words("grade.failed"),
        "output_format": "text",
        "tags": [one_line(kata.id)],
        "visibility": "visible",
    }
    hidden = told | {
        "number": f"{number}.2",
        "output": lines(kata.fault),
        "visibility": "hidden",
    }
    return [told, hidden]
