"""The workflow `Autograding Tests`, as GitHub Classroom has it: one runner a kata, one reporter."""

import hashlib

import msgspec

from checker.export.assignment import Assignment
from checker.export.rendering import render
from checker.grade.formats.classroom import step_ids
from checker.report.words import Words
from checker.version import VERSION

WORKFLOW = ".github/workflows/classroom.yml"


class Step(msgspec.Struct, frozen=True):
    """A step of the workflow that gives the reporter one payload."""

    id: str
    name: str


def workflow(assignment: Assignment) -> bytes:
    """Return the workflow. Its payloads have the names that `kata grade` gives them."""
    pins = "\n".join(map(str, assignment.pins))
    return render(
        "classroom.yml",
        version=VERSION,
        assignment=assignment,
        steps=_steps(assignment),
        digest=hashlib.sha256(pins.encode()).hexdigest()[:12],
        no_result=_no_result(assignment.lang),
    )


def _steps(assignment: Assignment) -> list[Step]:
    found = []
    for kata, ids in step_ids((each.id, each.points) for each in assignment.exercises).items():
        for part, step in enumerate(ids, 1):
            found.append(Step(step, kata + (f" ({part}/{len(ids)})" if len(ids) > 1 else "")))
    return found


def _no_result(lang: str) -> dict[str, object]:
    """Return the payload that says that the grader failed. It has no quotation mark of a shell."""
    test = {
        "name": "torch-kata",
        "status": "error",
        "score": 0,
        "message": Words(lang)("grade.failed").replace("'", ""),
        "test_code": "",
        "filename": "",
        "line_no": 0,
        "duration": 0,
    }
    return {"version": 1, "status": "error", "max_score": 0, "tests": [test]}
