"""Gradescope: `/autograder/results/results.json`."""

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

_FORMATS = ("text", "html", "simple_format", "md", "ansi")
_VISIBLE = ("hidden", "after_due_date", "after_published", "visible")
_KEYS = {
    "score", "execution_time", "output", "output_format", "test_output_format", "test_name_format",
    "visibility", "stdout_visibility", "extra_data", "tests",
}  # fmt: skip
_TEST = {
    "score", "max_score", "status", "name", "name_format", "number", "output", "output_format",
    "tags", "visibility",
}  # fmt: skip


def total(files: Files) -> Total:
    """Return the score and the sum of the maxima; None where a visible test has no score."""
    result = the_json(the_file(files, "gradescope/results.json", 10_000_000))
    require(isinstance(result, dict) and set(result) <= _KEYS, "other keys")
    require(is_count(result.get("score")), "score")
    require(isinstance(result.get("execution_time"), int | float), "execution_time")
    for key in ("output_format", "test_output_format", "test_name_format"):
        require(result[key] in _FORMATS, key)
    for key in ("visibility", "stdout_visibility"):
        require(result[key] in _VISIBLE, key)
    # What a submission wrote is in the texts: no format that renders it.
    require(result["output_format"] == "text", "output is rendered")
    harmless(result["output"])
    tests = result.get("tests")
    require(isinstance(tests, list) and tests, "no tests")
    for test in tests:
        _test(test)
    unscored = [test for test in tests if "score" not in test]
    if unscored:
        require(any(test["visibility"] == "visible" for test in unscored), "a hidden failure")
        require(any(test["visibility"] == "hidden" for test in unscored), "no hidden details")
        require(result["output"], "nothing says that the grader failed")
        return None
    require(sum(test["score"] for test in tests) == result["score"], "the tests' sum differs")
    return result["score"], sum(test["max_score"] for test in tests)


def _test(test: Any) -> None:
    require(isinstance(test, dict) and set(test) <= _TEST, "other keys of a test")
    one_line(test["name"])
    require(test["name_format"] == "text" and test["output_format"] == "text", "rendered")
    require(isinstance(test["number"], str) and test["number"], "number is no string")
    require(test["status"] in ("passed", "failed"), f"status {test['status']!r}")
    require(test["visibility"] in _VISIBLE, "visibility")
    require(isinstance(test["output"], str), "output")
    harmless(test["output"])
    require(all(isinstance(tag, str) for tag in test["tags"]), "tags")
    require(("score" in test) == ("max_score" in test), "a score without a maximum")
    if "score" in test:
        score, most = test["score"], test["max_score"]
        require(is_count(score) and is_count(most) and score <= most, f"{score!r} of {most!r}")
