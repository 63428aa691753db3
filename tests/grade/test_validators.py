"""The validators reject what a consumer would take wrongly: each rule is broken once."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from checker.grade.formats import files_of
from tests.grade import grades
from tests.grade.test_formats import VALIDATORS
from tests.grade.validators.rules import Files, Invalid

Break = Callable[[str], str]


def changed(**keys: Any) -> Break:
    """Change keys of a JSON document; `__` goes into a key, `__0` into a list; ... removes."""

    def change(text: str) -> str:
        data = json.loads(text)
        for name, value in keys.items():
            at, *path = [data, *name.split("__")]
            for step in path[:-1]:
                at = at[int(step) if step.isdigit() else step.replace("XX", "-")]
            last = path[-1].replace("XX", "-")
            if value is ...:
                del at[last]
            else:
                at[last] = value
        return json.dumps(data)

    return change


def swapped(old: str, new: str) -> Break:
    """Replace the first place where the text fits a pattern."""

    def swap(text: str) -> str:
        broken, count = re.subn(old, new, text, count=1, flags=re.DOTALL)
        assert count, f"{old} is not in the file"
        return broken

    return swap


def added(text: str) -> Break:
    """Write the text at the end."""
    return lambda before: before + text


PAYLOAD = "classroom/kata_01_first_double_it.json"
RESULT, BODY = "classroom50/result.json", "classroom50/release-body.md"
SCOPE, PRAIRIE = "gradescope/results.json", "prairielearn/results.json"
XML, PAGE, NOTES, HTML = "junit.xml", "summary.md", "annotations.txt", "report.html"

BROKEN: dict[str, list[tuple[str, Break]]] = {
    "classroom": [
        (PAYLOAD, lambda _: "{"),
        (PAYLOAD, lambda _: "[]"),
        (PAYLOAD, changed(tests=...)),
        (PAYLOAD, changed(tests=[])),
        (PAYLOAD, changed(version=2)),
        (PAYLOAD, changed(status="failed")),
        (PAYLOAD, changed(status="pass")),
        (PAYLOAD, changed(max_score=4.0)),
        (PAYLOAD, changed(max_score="4")),
        (PAYLOAD, changed(max_score=3)),
        (PAYLOAD, changed(tests__1__status="failed")),
        (PAYLOAD, changed(tests__1__score=...)),
        (PAYLOAD, changed(tests__1__score="0")),
        (PAYLOAD, changed(tests__1__score=0.5)),
        (PAYLOAD, changed(tests__1__score=1)),
        (PAYLOAD, changed(tests__0__score=3)),
        (PAYLOAD, changed(tests__0__name="a\n::error::b")),
        (PAYLOAD, changed(tests__0__name="##[error]b")),
        (PAYLOAD, changed(tests__0__name="")),
        (PAYLOAD, changed(tests__0__message="\x1b[2J")),
        (PAYLOAD, changed(tests__0__line_no=None)),
        (PAYLOAD, changed(tests__0__test_code="assert x")),
        (PAYLOAD, changed(tests__0__message="x" * 90_000)),
        (PAYLOAD, changed(status="error", tests__1__status="error")),
        (PAYLOAD, changed(tests__0__name="\ud800")),
    ],
    "classroom50": [
        (RESULT, lambda _: "{}"),
        (RESULT, changed(tests=[])),
        (RESULT, changed(score=4.0)),
        (RESULT, changed(score=float("nan"))),
        (RESULT, changed(score=True)),
        (RESULT, changed(score=1)),
        (RESULT, changed(score=99)),
        (RESULT, changed(maxXXscore=99)),
        (RESULT, changed(late=True)),
        (RESULT, changed(owner="")),
        (RESULT, changed(review=...)),
        (RESULT, changed(submission="main")),
        (RESULT, changed(assignment_type="pair")),
        (RESULT, changed(datetime="2026-11-20T10:00:00+01:00")),
        (RESULT, changed(schema="classroom50/result/v2")),
        (RESULT, changed(tests__0__passed="yes")),
        (RESULT, changed(tests__0__score=0.5)),
        (RESULT, changed(tests__0__score=7)),
        (RESULT, changed(**{"tests__0__test-name": ""})),
        (RESULT, changed(**{"tests__0__test-name": "a\nb"})),
        (RESULT, changed(tests__0__message="\ud800")),
        (RESULT, changed(tests__0__message="x" * 11_000_000)),
        (BODY, swapped(r"\*\*4 / 11\*\*", "**11 / 11**")),
        (BODY, swapped("Add one", "Add | one")),
        (BODY, swapped("```text", "````text")),
    ],
    "gradescope": [
        (SCOPE, changed(score=...)),
        (SCOPE, changed(score=11)),
        (SCOPE, changed(score=4.5)),
        (SCOPE, changed(tests=[])),
        (SCOPE, changed(execution_time="1")),
        (SCOPE, changed(output_format="html")),
        (SCOPE, changed(stdout_visibility="public")),
        (SCOPE, changed(tests__0__status="pass")),
        (SCOPE, changed(tests__0__number=1)),
        (SCOPE, changed(tests__0__output_format="md")),
        (SCOPE, changed(tests__0__name="\x1b[2J")),
        (SCOPE, changed(tests__1__score=4)),
        (SCOPE, changed(tests__1__max_score=...)),
        (SCOPE, changed(tests__1__visibility="never")),
        (SCOPE, changed(tests__1__extra=1)),
    ],
    "prairielearn": [
        (PRAIRIE, changed(score=1)),
        (PRAIRIE, changed(score=4)),
        (PRAIRIE, changed(score=True)),
        (PRAIRIE, changed(tests=[])),
        (PRAIRIE, changed(gradable=False)),
        (PRAIRIE, changed(tests__1__points=...)),
        (PRAIRIE, changed(tests__1__points=4)),
        (PRAIRIE, changed(tests__1__max_points="3")),
        (PRAIRIE, changed(tests__0__message="x" * 1_048_577)),
        (PRAIRIE, changed(extra=1)),
    ],
    "junit": [
        (XML, swapped("</testsuites>", "")),
        (XML, swapped("<testsuites", "<!DOCTYPE x><testsuites")),
        (XML, swapped('failures="[1-9]"', 'failures="0"')),
        (XML, swapped('(<testsuites.*?) tests="[0-9]+"', r'\1 tests="99"')),
        (XML, swapped('name="has.the.right.values"|name="values"', 'name="shape"')),
        (XML, swapped('name="points" value="3"', 'name="points" value="2"')),
        (XML, swapped('name="points" value="3"', 'name="points" value="3.0"')),
        (XML, swapped('name="max_points" value="3"', 'name="most" value="3"')),
        (XML, swapped("<failure.*?</failure>", "")),
        (XML, swapped("2 of 6", "&#27;[2J")),
        (XML, swapped("(<failure .*?) type=\"failed\"", r"\1")),
    ],
    "summary": [
        (PAGE, added("x" * 1_100_000)),
        (PAGE, added("```text\nnot closed")),
        (PAGE, added("::error::x\n")),
        (PAGE, added("<img src=x>\n")),
        (PAGE, added("[a link](https://example.com)\n")),
        (PAGE, added("@everybody\n")),
        (PAGE, added("# a heading\n")),
        (PAGE, swapped("3 / 3", "2 / 3")),
        (PAGE, swapped(r"\*\*4 / 11\*\*", "4 / 11")),
        (PAGE, swapped(r"\|---\|", "|")),
    ],
    "annotations": [
        (NOTES, added("::error title=x::y\n" * 10)),
        (NOTES, added("not a command\n")),
        (NOTES, swapped("::error", "::debug")),
        (NOTES, swapped("line=7", "line=0")),
        (NOTES, swapped("line=7", "col=7")),
        (NOTES, swapped("file=", "file=../")),
        (NOTES, swapped("file=01_first/make_zeros.py,", "")),
        (NOTES, swapped("%0A", "%20")),
        (NOTES, swapped("%0A", "\r")),
        (NOTES, swapped("title=", "titel=")),
    ],
    "json": [
        ("verdict.json", lambda _: "{}\n"),
        ("verdict.json", added("{}")),
        ("verdict.json", swapped('"points":4', '"points":5')),
        ("verdict.json", swapped('"points":4', '"points":4.5')),
        ("verdict.json", swapped('"late":true', '"late":"yes"')),
        ("verdict.json", swapped('"commit":', '"hash":')),
        ("verdict.json", swapped('"outcome":"errored"', '"outcome":"bad"')),
        ("verdict.json", swapped('"faults":..', '"faults":[{"id":"a"}]')),
    ],
    "html": [
        (HTML, added("<script>alert(1)</script>")),
        (HTML, added("<img src=x>")),
        (HTML, swapped("<h1>", '<h1 onclick="x()">')),
        (HTML, swapped('href="#', 'href="https://example.com#')),
        (HTML, swapped("</h1>", "</h2>")),
        (HTML, swapped("<!doctype html>", "")),
        (HTML, swapped("width=device-width", "width=800")),
        (HTML, swapped("@media print", "@media all")),
        (HTML, swapped("default-src 'none'", "default-src *")),
        (HTML, swapped("margin: 0;", "background: url(x);")),
        (HTML, swapped("Add one", "\x1b[2J")),
        (HTML, swapped("4 / 11</td></tr></tfoot>", "4.0 / 11</td></tr></tfoot>")),
        (HTML, swapped("<header>", "<!-- x --><header>")),
    ],
}  # fmt: skip


def test_every_validator_is_tried_on_broken_files() -> None:
    """One that takes anything would prove nothing about a format."""
    assert BROKEN.keys() == VALIDATORS.keys()
    assert all(BROKEN.values())


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_rejected(name: str) -> None:
    """Each of a list of broken files is; the file that they were made of is not."""
    files: Files = files_of(name, grades.MIXED, grades.SETTING)
    VALIDATORS[name].total(files)
    missed = []
    for number, (file, change) in enumerate(BROKEN[name]):
        broken = change(files[file].decode()).encode("utf-8", "surrogatepass")
        try:
            VALIDATORS[name].total({**files, file: broken})
        except Invalid:
            continue
        missed.append((number, file))
    assert missed == []


@pytest.mark.parametrize("name", ["classroom", "gradescope", "prairielearn", "junit", "json"])
def test_a_missing_file_is_rejected(name: str) -> None:
    with pytest.raises(Invalid):
        VALIDATORS[name].total({})


def test_two_steps_of_one_name_are_rejected() -> None:
    """The variable of a step has its name in capitals."""
    files = files_of("classroom", grades.MIXED, grades.SETTING)
    upper = PAYLOAD.replace("double_it", "DOUBLE_IT")
    with pytest.raises(Invalid, match="another step"):
        VALIDATORS["classroom"].total({**files, upper: files[PAYLOAD]})


@pytest.mark.parametrize("name", ["classroom/07_autograd.json", "classroom/kata-a.json"])
def test_a_name_that_is_no_step_is_rejected(name: str) -> None:
    files = files_of("classroom", grades.MIXED, grades.SETTING)
    with pytest.raises(Invalid, match="not the id of a step"):
        VALIDATORS["classroom"].total({name: files[PAYLOAD]})


def test_a_bare_surrogate_is_rejected() -> None:
    """It kills the runner of Classroom 50."""
    files = files_of("classroom50", grades.MIXED, grades.SETTING)
    broken = files[RESULT].replace(b"ada", "\ud800".encode("utf-8", "surrogatepass"))
    with pytest.raises(Invalid, match="not UTF-8"):
        VALIDATORS["classroom50"].total({**files, RESULT: broken})
