"""`result.json` and `release-body.md` for Classroom 50."""

from datetime import UTC, datetime

from checker.grade.formats.summary import markdown
from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Row, Setting, one_line, rows, title
from checker.grade.sized import fitted_json

# More than 10 MiB is published and then not collected; a release's text has at most 125,000
# characters.
_RESULT_BYTES, _BODY_BYTES = 9_000_000, 100_000
# Where the runner has not said it. All must be there, and none may be empty.
_UNKNOWN = "unknown"
_TYPES = ("individual", "group", "team")
# The variables of the runner, and the keys that they become.
VARIABLES = {
    "CLASSROOM": "classroom",
    "ASSIGNMENT": "assignment",
    "ASSIGNMENT_TYPE": "assignment_type",
    "USERNAME": "owner",
    "SUBMISSION_TAG": "submission",
    "COMMIT_URL": "commit",
    "RELEASE_URL": "release",
    "REVIEW_URL": "review",
}


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:
    """Return both files; none where anything could not be judged.

    The format cannot say that the grader failed: the runner takes an empty list of tests for a
    success. Without a result the gradebook keeps what it had.
    """
    if grade.faults or not grade.katas:
        return {}
    body = markdown(grade, setting, most=_BODY_BYTES)
    result = fitted_json(_result(grade, setting), "message", _RESULT_BYTES)
    return {
        "classroom50/result.json": result,
        "classroom50/release-body.md": body.encode("utf-8", "backslashreplace"),
    }


def _result(grade: Grade, setting: Setting) -> dict[str, object]:
    return {
        "schema": "classroom50/result/v1",
        **_identity(grade, setting),
        "datetime": _instant(grade.submitted) or _instant(setting.made) or "1970-01-01T00:00:00Z",
        "score": grade.points,
        "max-score": grade.max_points,
        "tests": [_test(kata, row, setting) for kata in grade.katas for row in rows(kata, setting)],
    }


def _identity(grade: Grade, setting: Setting) -> dict[str, str]:
    given = setting.classroom50
    found = {
        key: one_line(given.get(variable, ""), 2_000) or _UNKNOWN
        for variable, key in VARIABLES.items()
    }
    # `USERNAME` is the owner of the student's repository; `OWNER` is the organisation.
    if found["assignment_type"] not in _TYPES:
        found["assignment_type"] = "individual"
    if not found["submission"].startswith("submit/"):
        found["submission"] = f"submit/{one_line(grade.commit) or _UNKNOWN}"
    if found["review"] == _UNKNOWN:
        found["review"] = found["commit"]
    return found


def _test(kata: KataGrade, row: Row, setting: Setting) -> dict[str, object]:
    return {
        "test-name": one_line(f"{title(kata, setting)}: {row.name}"),
        "passed": row.passed,
        "score": row.points,
        "max-score": row.max_points,
        # Further keys are allowed here, and nowhere else.
        "message": row.text,
    }


def _instant(text: str) -> str:
    """Return an ISO 8601 time in UTC as the schema writes it; "" where it is none."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return ""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
