"""What students and teachers read in a grade, in full, and what is left out where it is long."""

import json

import msgspec
import pytest

from checker.grade.formats import FORMATS, files_of
from checker.grade.formats.classroom import step_ids
from checker.grade.formats.summary import markdown
from checker.grade.graded import Grade
from checker.grade.rows import Setting, lines, one_line
from checker.judge.clip import clip_verdict
from checker.verdict import Case, CheckVerdict, ErrorReport
from tests.grade import grades
from tests.grade.test_formats import VALIDATORS, totals

SUMMARY = """\
### Grade: 4 of 11 points · late

| Kata | Result | Points |
|---|---|---:|
| Add one `01_first/add_one` | passed | 3 / 3 |
| Double it `01_first/double_it` | not passed | 1 / 4 |
| Make zeros `01_first/make_zeros` | error | 0 / 2 |
| Keep shape `01_first/keep_shape` | not started | 0 / 2 |
| **Total** | | **4 / 11** |

#### Double it

File: `01_first/double_it.py`

✓ shape (1 of 1 point)

✗ values (0 of 2 points)

```text
2 of 6 elements differ
This is x itself.
```

– has the right gradients (0 of 1 point)

To repeat this run at home: `kata check 01_first/double_it --file 01_first/double_it.py \
--seed 5eed`

#### Make zeros

File: `01_first/make_zeros.py`

✗ has the right shape (0 of 1 point)

```text
Your code raised an error.
ValueError: no
01_first/make_zeros.py, line 7
```

1 check skipped because of this error

To repeat this run at home: `kata check 01_first/make_zeros --file 01_first/make_zeros.py \
--seed 5eed`

#### Keep shape

File: `01_first/keep_shape.py`

✗ has the right values (0 of 2 points)

```text
01_first/keep_shape.py: not started
```

Submitted 2026-11-20T10:00:00+01:00 · commit `c0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ff` · \
on cpu · seed `5eed` · torch-kata 0.1.0
"""
ANNOTATIONS = """\
::error file=01_first/double_it.py,line=4,title=Double it (1 of 4 points)::not passed%0A\
values%0A2 of 6 elements differ%0AThis is x itself.
::error file=01_first/make_zeros.py,line=7,title=Make zeros (0 of 2 points)::error%0A\
has the right shape%0AYour code raised an error.%0AValueError: no%0A\
01_first/make_zeros.py, line 7
::notice file=01_first/keep_shape.py,title=Keep shape (0 of 2 points)::not passed%0A\
has the right values%0A01_first/keep_shape.py: not started
"""


def text(name: str, grade: Grade, file: str, **setting: str) -> str:
    files = files_of(name, grade, msgspec.structs.replace(grades.SETTING, **setting))
    return files[file].decode()


def test_the_summary_says_what_is_missing_and_why() -> None:
    assert text("summary", grades.MIXED, "summary.md") == SUMMARY


def test_annotations_are_on_the_student_s_lines() -> None:
    """What has a line comes first, what was not started last."""
    assert text("annotations", grades.MIXED, "annotations.txt") == ANNOTATIONS


def test_annotations_are_ten_at_most_the_most_lost_points_first() -> None:
    katas = [
        grades.kata_grade(f"kata_{n}", [grades.check("values", 0, n)], line=1) for n in range(1, 20)
    ]
    told = text("annotations", grades.grade(*katas), "annotations.txt").splitlines()
    assert [line.partition("(0 of ")[2].partition(" ")[0] for line in told] == [
        str(n) for n in range(19, 9, -1)
    ]


def test_the_summary_says_that_the_grader_failed() -> None:
    told = text("summary", grades.FAULTY, "summary.md")
    assert told.startswith(
        "### Grade: 4 of 7 points\n"
        "\n"
        "> 1 kata could not be graded. The cause is not in this submission. Its points are not in "
        "the total.\n"
    )
    assert "| broken `01_first/broken` | not graded | – |\n" in told
    assert "```text\nkata.yaml: points: expected a number\n```\n" in told
    nothing = text("summary", grades.grade(grades.faulty("broken")), "summary.md")
    assert nothing.startswith(
        "### Grade: not graded\n"
        "\n"
        "> The grader failed. The cause is not in this submission, and this is not a grade.\n"
    )


def test_at_the_feedback_outcome_nothing_is_said_but_the_outcome() -> None:
    """Neither what differs, nor why, nor what was printed."""
    for name in FORMATS:
        if name != "json":  # its texts are those of the judge, which gives none at this level
            setting = msgspec.structs.replace(grades.SETTING, feedback="outcome")
            files = files_of(name, grades.MIXED, setting)
            VALIDATORS[name].total(files)
            told = b"".join(files.values()).decode()
            for word in ("differ", "itself", "ValueError", "raised"):
                assert word not in told, name


CASE = Case("x = torch.ones(2)\ndouble_it(x)", "tensor([1., 1.])", "tensor([2., 2.])", ((8, 10),))


def with_case(*, raised: bool = False) -> Grade:
    """Return a grade with a failing case; where the code raised, the case is that call."""
    error = ErrorReport("exception", "ValueError: no", 3) if raised else None
    failed = grades.check("values", 0, 2, "2 of 2 elements differ")
    checks = [msgspec.structs.replace(failed, case=CASE, line=3 if raised else None)]
    return grades.grade(grades.kata_grade("double_it", checks, error=error))


def test_a_failing_case_is_told_as_code() -> None:
    """With what came back and what was wanted, and on the page with marks where they differ."""
    told = (
        "2 of 2 elements differ\n"
        "Failing call:\n"
        "  x = torch.ones(2)\n"
        "  double_it(x)\n"
        "Your code gives:\n"
        "  tensor([1., 1.])\n"
        "Expected:\n"
        "  tensor([2., 2.])\n"
    )
    assert f"```text\n{told}```\n" in text("summary", with_case(), "summary.md")
    result = json.loads(text("gradescope", with_case(), "gradescope/results.json"))
    assert result["tests"][0]["output"] == told.rstrip("\n")
    page = text("html", with_case(), "report.html")
    assert '<dd><pre>tensor([<mark class="failed">1.</mark>, 1.])</pre></dd>' in page


def test_an_error_is_not_told_twice() -> None:
    """A call that raised gives nothing beside the error."""
    told = text("summary", with_case(raised=True), "summary.md")
    assert "ValueError: no" in told
    assert "Failing call:\n  x = torch.ones(2)" in told
    assert "Your code gives" not in told
    assert "line=3," in text("annotations", with_case(raised=True), "annotations.txt")


@pytest.mark.parametrize("level", ["no-inputs", "outcome"])
def test_a_case_is_told_at_full_feedback_only(level: str) -> None:
    """Whatever the verdict has."""
    setting = msgspec.structs.replace(grades.SETTING, feedback=level)
    for name in FORMATS:
        if name != "json":
            told = b"".join(files_of(name, with_case(), setting).values())
            assert b"torch.ones" not in told, name
            assert b"2., 2." not in told, name


def test_a_payload_of_the_reporter_has_a_test_for_every_point() -> None:
    payload = json.loads(text("classroom", grades.MIXED, "classroom/kata_01_first_double_it.json"))
    assert (payload["status"], payload["max_score"]) == ("fail", 4)
    tests = [(test["name"], test["status"], test["message"]) for test in payload["tests"]]
    assert tests == [
        ("shape", "pass", ""),
        ("values (1/2)", "fail", "2 of 6 elements differ\nThis is x itself."),
        ("values (2/2)", "fail", ""),
        ("has the right gradients", "fail", ""),
    ]


def test_what_a_check_without_points_says_is_told_with_the_next_one() -> None:
    kata = grades.kata_grade(
        "a", [grades.check("dtype", 0, 0, "float64, not float32"), grades.check("values", 0, 1)]
    )
    files = files_of("classroom", grades.grade(kata), grades.SETTING)
    (payload,) = map(json.loads, files.values())
    assert [test["message"] for test in payload["tests"]] == ["float64, not float32"]


def test_steps_have_names_of_their_own_and_21_tests_at_most() -> None:
    """In capitals too; above 21 tests the reporter's floats are not exact."""
    katas = [("07_a/b-c", 2), ("07_a-b/c", 2), ("07_A/b_c", 21), ("é/é", 1), ("x", 43)]
    assert step_ids(katas) == {
        "07_a/b-c": ("kata_07_a_b_c",),
        "07_a-b/c": ("kata_07_a_b_c_2",),
        "07_A/b_c": ("kata_07_A_b_c_3",),
        "é/é": ("kata_",),
        "x": ("kata_x", "kata_x_2", "kata_x_3"),
    }
    large = grades.grade(grades.kata_grade("large", [grades.check("values", 40, 50)]))
    assert len(files_of("classroom", large, grades.SETTING)) == 3
    assert totals(large, grades.SETTING)["classroom"] == (40, 50)


@pytest.mark.parametrize("printed", ["\x00" * 64_000, "`" * 64_000])
def test_long_texts_cost_no_points(printed: str) -> None:
    """126 katas, each with as much to say as a verdict holds, fit into what each consumer reads."""
    checks = [grades.check(f"check_{n}", 0, 1, printed) for n in range(5)]
    katas = []
    for number in range(126):
        kata = grades.kata_grade(f"kata_{number}", checks)
        assert kata.verdict is not None
        verdict = clip_verdict(msgspec.structs.replace(kata.verdict, output=printed))
        katas.append(msgspec.structs.replace(kata, verdict=verdict))
    grade = grades.grade(*katas)
    shown = totals(grade, grades.SETTING)
    assert shown == dict.fromkeys(shown, (0, 630))
    assert "The details of " in markdown(grade, grades.SETTING, most=100_000)


def test_many_failed_katas_fit_into_the_texts_of_a_failure() -> None:
    grade = grades.grade(*(grades.faulty(f"kata_{n}", "x" * 64_000) for n in range(126)))
    assert set(totals(grade, grades.SETTING).values()) == {None}


def test_a_page_in_chinese_has_chinese_words() -> None:
    told = text("summary", grades.MIXED, "summary.md", lang="zh")
    assert told.startswith(
        "### 成绩：4/11 分 · 迟交\n\n| Kata | 结果 | 得分 |\n|---|---|---:|\n"
        "| 题目 add&#95;one `01_first/add_one` | 通过 | 3 / 3 |\n"
    )


@pytest.mark.parametrize("hostile", grades.HOSTILE)
def test_a_name_is_one_harmless_line(hostile: str) -> None:
    """Cut or not, and as part of a text."""
    from tests.grade.validators.rules import harmless

    for name in (one_line(hostile), one_line("x" * 198 + hostile * 9), one_line(hostile * 99)):
        assert "\n" not in name
        assert len(name) <= 200
        harmless(name)
    harmless(lines(f"a\n{hostile}\n{hostile * 30_000}"))


def test_checks_that_do_not_add_up_are_one_row() -> None:
    """The points of a grade are those of the kata, whatever a check says."""
    odd = [CheckVerdict("a", "a", "passed", 5, 1), CheckVerdict("b", "b", "failed", 0, 1, "why")]
    kata = grades.kata_grade("odd", odd)
    assert kata.verdict is not None
    verdict = msgspec.structs.replace(kata.verdict, points=1, max_points=3)
    grade = grades.grade(msgspec.structs.replace(kata, verdict=verdict, max_points=3))
    shown = totals(grade, Setting())
    assert shown == dict.fromkeys(shown, (1, 3))
