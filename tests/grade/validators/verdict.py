"""`verdict.json`: the verdict of `kata check --json`, and the commit."""

import msgspec

from checker.verdict import Verdict
from tests.grade.validators.rules import (
    Files,
    Invalid,
    Total,
    is_count,
    require,
    the_file,
    the_json,
)


def total(files: Files) -> Total:
    """Return the points and the maximum; None where it names a fault."""
    text = the_file(files, "verdict.json", 30_000_000)
    data = the_json(text)
    try:
        verdict = msgspec.convert(data, Verdict)
    except msgspec.ValidationError as error:
        raise Invalid(str(error)) from error
    require(is_count(verdict.points) and is_count(verdict.max_points), "points")
    sums = (
        sum(each.points for each in verdict.katas),
        sum(each.max_points for each in verdict.katas),
    )
    require((verdict.points, verdict.max_points) == sums, "the katas' sums differ")
    require({"commit", "submitted", "late"} <= set(data), "what is known of the commit")
    require(data["late"] in (True, False, None), "late")
    require(not verdict.faults or verdict.outcome == "errored", "a fault that is no error")
    require(text.count("\n") == 1 and text.endswith("\n"), "more than one line")
    return None if verdict.faults else sums
