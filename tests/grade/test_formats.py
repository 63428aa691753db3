"""Every format of a grade is what its consumer takes, and shows the same points."""

import re

from hypothesis import Phase, given, settings

from checker.cli.help import HELP
from checker.grade.formats import FORMATS, files_of
from checker.grade.graded import Grade
from checker.grade.rows import Setting
from tests.grade import grades
from tests.grade.validators import (
    annotations,
    classroom,
    classroom50,
    gradescope,
    junit,
    prairielearn,
    report,
    summary,
    verdict,
)
from tests.grade.validators.rules import Total

VALIDATORS = {
    "classroom": classroom,
    "classroom50": classroom50,
    "gradescope": gradescope,
    "prairielearn": prairielearn,
    "junit": junit,
    "summary": summary,
    "annotations": annotations,
    "json": verdict,
    "html": report,
}

# A grade is large: to make a failing one smaller would take minutes.
EXAMPLES = settings(max_examples=40, phases=[Phase.generate])


def totals(grade: Grade, setting: Setting) -> dict[str, Total]:
    """Validate a grade in every format, and return what each shows."""
    return {
        name: VALIDATORS[name].total(files_of(name, grade, setting))
        for name in FORMATS
        if name != "annotations"
    }


def test_every_format_has_a_validator_and_is_in_the_help() -> None:
    assert tuple(VALIDATORS) == FORMATS
    for lang, text in HELP["option.format"].items():
        named = re.split(r"[:：]", text)[-1].strip(" .。")
        assert tuple(re.split(r"[,、]\s*", named)) == FORMATS, lang


@given(grades.grades(may_fail=False), grades.settings)
@EXAMPLES
def test_all_formats_show_the_same_points(grade: Grade, setting: Setting) -> None:
    """Whatever a submission, its checks and its commit are called, and whatever they say."""
    annotations.total(files_of("annotations", grade, setting))
    shown = totals(grade, setting)
    assert shown == dict.fromkeys(shown, (grade.points, grade.max_points))


@given(grades.grades(may_fail=True), grades.settings)
@EXAMPLES
def test_no_format_shows_a_grade_where_the_grader_failed(grade: Grade, setting: Setting) -> None:
    """Each says so, or has no result."""
    annotations.total(files_of("annotations", grade, setting))
    shown = totals(grade, setting)
    expected = None if grade.faults else (grade.points, grade.max_points)
    assert shown == dict.fromkeys(shown, expected)
