"""`verdict.json`: the verdict as `kata check --json` prints it, and the commit."""

from checker.grade.graded import Grade
from checker.grade.rows import Setting
from checker.report.json import to_json
from checker.verdict import KataFault


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:  # noqa: ARG001 - as the others
    """Return the verdict; a kata that could not be judged is in its `faults`."""
    data = {
        "format": 1,
        "engine": grade.engine,
        "device": grade.device,
        "seed": grade.seed,
        "sandbox": grade.sandbox,
        "points": grade.points,
        "max_points": grade.max_points,
        "outcome": grade.outcome,
        "katas": [kata.verdict for kata in grade.judged],
        "faults": [KataFault(kata.id, kata.fault) for kata in grade.faults],
        "commit": grade.commit or None,
        "submitted": grade.submitted or None,
        "late": grade.late,
    }
    return {"verdict.json": to_json(data).encode() + b"\n"}
