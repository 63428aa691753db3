"""Classroom 50: its runner, its collector and its JSON schema."""

import re
from typing import Any

from tests.grade.validators.rules import (
    Files,
    Total,
    harmless,
    is_count,
    one_line,
    require,
    the_file,
    the_json,
)
from tests.grade.validators.summary import table_of

_TEXTS = ("classroom", "assignment", "owner", "commit", "release", "review")
_KEYS = {
    "schema", "assignment_type", "submission", "datetime", "score", "max-score", "tests", *_TEXTS,
}  # fmt: skip
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ")


def total(files: Files) -> Total:
    """Return the score; None where there is no result, so that the gradebook keeps what it had."""
    if not files:
        return None
    require(
        set(files) == {f"classroom50/{name}" for name in ("result.json", "release-body.md")}, files
    )
    result = the_json(the_file(files, "classroom50/result.json", 10 * 1024 * 1024))
    require(isinstance(result, dict) and set(result) == _KEYS, "other keys")
    require(result["schema"] == "classroom50/result/v1", "schema")
    for key in _TEXTS:
        one_line(result[key])
    require(result["assignment_type"] in ("individual", "group", "team"), "assignment_type")
    one_line(result["submission"])
    require(result["submission"].startswith("submit/"), "submission")
    require(_INSTANT.fullmatch(str(result["datetime"])), f"datetime {result['datetime']!r}")
    sums = _scores(result)
    require(isinstance(result["tests"], list) and result["tests"], "no tests: a success")
    scores = [_test(test) for test in result["tests"]]
    require(
        (sum(s for s, _ in scores), sum(m for _, m in scores)) == sums, "the tests' sums differ"
    )
    body = the_file(files, "classroom50/release-body.md", 125_000)
    require(table_of(body) == sums, "the release shows other points")
    return sums


def _test(test: Any) -> tuple[int, int]:
    require(isinstance(test, dict), "a test is no object")
    require(
        {"test-name", "passed", "score", "max-score"} <= set(test), "a key of a test is missing"
    )
    one_line(test["test-name"])
    harmless(test.get("message", ""))
    require(type(test["passed"]) is bool, f"passed {test['passed']!r}")
    return _scores(test)


def _scores(found: Any) -> tuple[int, int]:
    score, most = found["score"], found["max-score"]
    require(is_count(score) and is_count(most) and score <= most, f"{score!r} of {most!r}")
    return score, most
