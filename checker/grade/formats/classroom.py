"""Payloads for classroom-resources/autograding-grading-reporter: one runner a kata.

The reporter shows the share of the tests that passed in one place and the sum of their scores in
another. With one test of one point for every point, both are the points.
"""

import re
from collections.abc import Iterable

from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Setting, one_line, rows, title
from checker.grade.sized import fitted_json

# Base64 of a payload is an environment variable, and all of them together are bounded too.
_PAYLOAD_BYTES, _ALL_BYTES = 72_000, 1_350_000
# The reporter computes passed / tests * maximum in floats, which is exact below 22 tests.
TESTS = 21
_MESSAGE = 2_000

_Test = dict[str, object]


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:
    """Return a payload for each runner, by the name of its step.

    A kata that could not be judged has a maximum of 0, so that it is in no sum, and the status
    `error`.
    """
    payloads: dict[str, tuple[KataGrade, list[_Test]]] = {}
    ids = step_ids((kata.id, _maximum(kata)) for kata in grade.katas)
    for kata in grade.katas:
        tests = _tests(kata, setting)
        for part, step in enumerate(ids[kata.id]):
            payloads[step] = (kata, tests[part * TESTS : (part + 1) * TESTS])
    most = min(_PAYLOAD_BYTES, _ALL_BYTES // max(1, len(payloads)))
    return {
        f"classroom/{step}.json": fitted_json(_payload(kata, tests), "message", most)
        for step, (kata, tests) in payloads.items()
    }


def step_ids(katas: Iterable[tuple[str, int]]) -> dict[str, tuple[str, ...]]:
    """Return the ids of each kata's steps, from the katas' ids and maxima, in order.

    It has one, or more where its points are more than the tests that a runner may have. The
    reporter looks for an environment variable of the name in capitals, so ids differ in more than
    case.
    """
    taken: set[str] = set()
    found = {}
    for kata, points in katas:
        parts = -(-max(points, 1) // TESTS)
        found[kata] = tuple(_step_id(kata, taken) for _ in range(parts))
    return found


def _step_id(kata: str, taken: set[str]) -> str:
    # A step's id cannot begin with a digit, and a hyphen garbles the reporter's messages.
    base = "kata_" + re.sub(r"[^A-Za-z0-9]+", "_", kata).strip("_")
    step, number = base, 1
    while step.upper() in taken:
        number += 1
        step = f"{base}_{number}"
    taken.add(step.upper())
    return step


def _maximum(kata: KataGrade) -> int:
    return kata.max_points if kata.verdict else 0


def _tests(kata: KataGrade, setting: Setting) -> list[_Test]:
    if kata.verdict is None:
        message = one_line(f"{setting.words('grade.failed')} {kata.fault}", _MESSAGE)
        return [_test(title(kata, setting), "error", 0, message)]
    tests, waiting = [], ""
    for row in rows(kata, setting):
        said = "\n".join(filter(None, (waiting, row.text)))
        waiting = said if not row.max_points else ""
        for number in range(1, row.max_points + 1):
            passed = number <= row.points
            part = f" ({number}/{row.max_points})" if row.max_points > 1 else ""
            name = one_line(row.name + part)
            tests.append(
                _test(name, "pass" if passed else "fail", int(passed), "" if passed else said)
            )
            said = said if passed else ""
    # The reporter shows NaN where there is no test.
    status = "pass" if kata.passed else "fail"
    return tests or [_test(title(kata, setting), status, 0, waiting)]


def _test(name: str, status: str, score: int, message: str) -> _Test:
    return {
        "name": name,
        "status": status,
        "score": score,
        "message": message,
        "test_code": "",
        "filename": "",
        "line_no": 0,
        "duration": 0,
    }


def _payload(kata: KataGrade, tests: list[_Test]) -> dict[str, object]:
    statuses = {test["status"] for test in tests}
    return {
        "version": 1,
        "status": next(each for each in ("error", "fail", "pass") if each in statuses),
        "max_score": 0 if kata.verdict is None else min(len(tests), _maximum(kata)),
        "tests": [test | {"filename": kata.file} for test in tests],
    }
