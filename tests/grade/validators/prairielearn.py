"""PrairieLearn: `/grade/results/results.json`."""

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

_TEST = {"name", "description", "points", "max_points", "message", "output", "images"}


def total(files: Files) -> Total:
    """Return the sums of the tests; None where the submission counts as no attempt."""
    result = the_json(the_file(files, "prairielearn/results.json", 1_048_576))
    require(isinstance(result, dict), "no object")
    if result.get("gradable") is False:
        require(set(result) == {"gradable", "format_errors"}, "other keys")
        require(result["format_errors"], "nothing says why")
        for line in result["format_errors"]:
            one_line(line)
        return None
    require(set(result) == {"gradable", "score", "output", "tests"}, "other keys")
    require(result["gradable"] is True, "gradable")
    harmless(result["output"])
    require(isinstance(result["tests"], list) and result["tests"], "no tests")
    scores = [_test(test) for test in result["tests"]]
    points, most = sum(p for p, _ in scores), sum(m for _, m in scores)
    score = result["score"]
    require(isinstance(score, int | float) and type(score) is not bool, f"score {score!r}")
    require(0 <= score <= 1, f"score {score!r}")
    require(score == (points / most if most else 0), "the tests' sum differs")
    return points, most


def _test(test: Any) -> tuple[int, int]:
    require(isinstance(test, dict) and set(test) <= _TEST, "other keys of a test")
    one_line(test["name"])
    one_line(test["description"])
    harmless(test["message"])
    points, most = test.get("points"), test.get("max_points")
    require(is_count(points) and is_count(most) and points <= most, f"{points!r} of {most!r}")
    return points, most
