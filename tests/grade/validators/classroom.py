"""classroom-resources/autograding-grading-reporter@v1, and the limits of an environment."""

import base64
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

_STEP = re.compile(r"classroom/([A-Za-z_][A-Za-z0-9_]*)\.json")
_KEYS = {"name", "status", "score", "message", "test_code", "filename", "line_no", "duration"}


def total(files: Files) -> Total:
    """Return what the reporter shows: in its table and in its notice, which must agree."""
    steps, room = set(), 0
    table, points, most, failed = 0.0, 0, 0, False
    require(files, "no payload")
    for name in files:
        step = _STEP.fullmatch(name)
        require(step, f"{name}: not the id of a step")
        assert step is not None
        require(step[1].upper() not in steps, f"{name}: another step has its variable")
        steps.add(step[1].upper())
        text = the_file(files, name, 80_000)
        encoded = base64.b64encode(text.encode())
        require(len(encoded) < 98_000, f"{name}: too long for a variable")
        room += len(encoded) + len(step[1]) + 16
        payload = the_json(text)
        _payload(payload)
        tests, maximum = payload["tests"], payload["max_score"]
        failed |= payload["status"] == "error"
        table += sum(test["status"] == "pass" for test in tests) / len(tests) * maximum
        if maximum:
            most += maximum
            points += sum(test["score"] for test in tests)
    require(room < 2_000_000, "too long for an environment")
    require(table == points, f"the table shows {table} points, the notice {points}")
    return None if failed else (points, most)


def _payload(payload: Any) -> None:
    require(isinstance(payload, dict), "no object")
    require(set(payload) == {"version", "status", "max_score", "tests"}, "other keys")
    require(payload["version"] == 1, "another version")
    require(is_count(payload["max_score"]), "max_score")
    tests = payload["tests"]
    require(isinstance(tests, list) and tests, "no tests: NaN")
    require(len(tests) <= 21, "so many tests that the floats are not exact")
    for test in tests:
        _test(test)
    require(payload["max_score"] in (0, len(tests)), "not a test of one point for every point")
    statuses = {test["status"] for test in tests}
    worst = next(each for each in ("error", "fail", "pass") if each in statuses)
    require(payload["status"] == worst, f"status {payload['status']!r}")
    require(worst != "error" or payload["max_score"] == 0, "our fault counts")


def _test(test: Any) -> None:
    require(isinstance(test, dict) and set(test) == _KEYS, "other keys of a test")
    require(test["status"] in ("pass", "fail", "error"), f"status {test['status']!r}")
    one_line(test["name"])
    require(isinstance(test["message"], str), "message")
    harmless(test["message"])
    if test["status"] == "error":
        one_line(test["message"])
    require(is_count(test["score"]) and test["score"] <= 1, f"score {test['score']!r}")
    require(not (test["score"] and test["status"] != "pass"), "a point without a pass")
    require(test["test_code"] == "", "test_code is printed as it is")
    require(test["line_no"] == 0, "line_no is printed")
    require(isinstance(test["filename"], str), "filename")
