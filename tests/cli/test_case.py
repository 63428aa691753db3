"""A failing case on the screen: the call, both values, and signs where they differ."""

import json

import msgspec
import pytest

from checker.job import Finished, Judged
from checker.report.case import render_case
from checker.report.page import Page
from checker.report.width import cells
from checker.report.words import Words
from checker.verdict import Case, CheckVerdict, KataVerdict
from tests.cli.cli_fakes import FakeEngine, Kata, failed, verdict_of

FLIPPED = Case(
    "flip(torch.tensor([1, 2, 3]))",
    "tensor([1, 2, 3])",
    "tensor([3, 2, 1])",
    ((8, 9), (14, 15)),
    ((8, 9), (14, 15)),
)


def shown(case: Case, lang: str = "en", width: int = 80, **how: bool) -> str:
    """Render a case as plain text."""
    raised = how.pop("raised", False)
    page = Page(width=width, **how)
    render_case(page, Words(lang), case, raised=raised)
    return page.plain()


def test_both_values_lie_side_by_side() -> None:
    """Where they fit; carets stand below the elements that differ."""
    assert shown(FLIPPED) == (
        "    Failing call:\n"
        "      flip(torch.tensor([1, 2, 3]))\n"
        "    Your code gives:    Expected:\n"
        "      tensor([1, 2, 3])   tensor([3, 2, 1])\n"
        "              ^     ^             ^     ^\n"
    )


def test_chinese_characters_take_two_columns() -> None:
    """The second column begins in the same place on every line."""
    assert shown(FLIPPED, "zh") == (
        "    出错的调用：\n"
        "      flip(torch.tensor([1, 2, 3]))\n"
        "    你的代码得到：      应为：\n"
        "      tensor([1, 2, 3])   tensor([3, 2, 1])\n"
        "              ^     ^             ^     ^\n"
    )
    wide = shown(Case("f()", "'你好'", "'你们'", ((0, 4),), ((0, 4),)))
    assert "      '你好'             '你们'\n" in wide


def test_a_narrow_terminal_gets_one_below_the_other() -> None:
    """Each under its own heading."""
    assert shown(FLIPPED, width=40) == (
        "    Failing call:\n"
        "      flip(torch.tensor([1, 2, 3]))\n"
        "    Your code gives:\n"
        "      tensor([1, 2, 3])\n"
        "              ^     ^\n"
        "    Expected:\n"
        "      tensor([3, 2, 1])\n"
        "              ^     ^\n"
    )


def test_colour_needs_no_carets() -> None:
    """What differs is red in the one text and green in the other."""
    page = Page(colour=True)
    render_case(page, Words("en"), FLIPPED)
    styled = [(span.text, span.style) for span in page.lines[3] if span.style]
    assert styled == [("1", "bad"), ("3", "bad"), ("3", "good"), ("1", "good")]
    assert "^" not in page.plain()


def test_no_signs_where_everything_differs() -> None:
    """They would say nothing."""
    assert "^" not in shown(Case("f()", "tensor(1.5)", "tensor(2.5)", ((7, 10),), ((7, 10),)))


def test_an_error_that_is_shown_already_is_not_shown_again() -> None:
    """Then only the call and what was expected are added."""
    case = Case("f(2)", "ValueError: no", "4")
    assert shown(case, raised=True) == "    Failing call:\n      f(2)\n    Expected:\n      4\n"


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("colour", [True, False])
def test_a_case_is_never_longer_than_a_screen(width: int, colour: bool) -> None:
    """Long code and long values are cut, and the last line of the code stays."""
    rows = "\n".join(f"row {i}, 1.0000, 2.0000" for i in range(40))
    marks = tuple((i * 4, i * 4 + 2) for i in range(60))
    call = "\n".join([*(f"x{i} = {i}" for i in range(30)), "f(x0)"])
    text = shown(Case(call, rows, rows, marks, marks), width=width, colour=colour)
    assert len(text.splitlines()) <= 24
    assert "      f(x0)\n" in text
    assert "more lines (all of them: --replay)" in text.replace("\n      ", " ")


def test_what_a_submission_wrote_is_harmless() -> None:
    """Escapes are spelled out, and the signs still stand below what is marked."""
    case = Case("f()", "'\x1b[31m\u202e', 12", "'a', 13", ((10, 12),), ((5, 7),))
    text = shown(case)
    assert "\x1b" not in text
    assert "\u202e" not in text
    lines = text.splitlines()
    at = lines[3].index("12")
    assert lines[4][at : at + 2] == "^^"
    assert all(cells(line) <= 80 for line in lines)


def with_case(kata_id: str) -> KataVerdict:
    """A failed verdict whose failed check has a case."""
    verdict = failed(kata_id)
    checks = tuple(
        msgspec.structs.replace(check, case=FLIPPED) if check.outcome == "failed" else check
        for check in verdict.checks
    )
    return msgspec.structs.replace(verdict, checks=checks)


def judged(engine: FakeEngine, *katas: KataVerdict) -> None:
    """Let the engine give these verdicts."""
    events = [Judged(kata, i) for i, kata in enumerate(katas)]
    engine.events = [*events, Finished(verdict_of(katas))]


@pytest.mark.usefixtures("workspace")
def test_check_shows_the_case_below_the_message(kata: Kata, engine: FakeEngine) -> None:
    """After the fact and the diagnosis."""
    judged(engine, with_case("01_first/add_one"))
    out = kata("check", "add_one").out
    assert "    This is x itself: nothing was added.\n    Failing call:\n" in out


@pytest.mark.usefixtures("workspace")
def test_json_has_the_case_as_data(kata: Kata, engine: FakeEngine) -> None:
    """Call, both values, and the marks as ranges of characters."""
    judged(engine, with_case("01_first/add_one"))
    verdict = json.loads(kata("check", "add_one", "--json").out)
    assert verdict["katas"][0]["checks"][1]["case"] == {
        "call": "flip(torch.tensor([1, 2, 3]))",
        "got": "tensor([1, 2, 3])",
        "wanted": "tensor([3, 2, 1])",
        "got_marks": [[8, 9], [14, 15]],
        "wanted_marks": [[8, 9], [14, 15]],
    }


@pytest.mark.usefixtures("workspace")
def test_replay_prints_the_call_alone(kata: Kata, engine: FakeEngine) -> None:
    """So that it can be pasted or piped; the exit status is the verdict's."""
    judged(engine, with_case("01_first/add_one"))
    result = kata("check", "add_one", "--replay")
    assert (result.status, result.out, result.err) == (1, "flip(torch.tensor([1, 2, 3]))\n", "")


@pytest.mark.usefixtures("workspace")
def test_replay_of_several_katas_names_each(kata: Kata, engine: FakeEngine) -> None:
    """As a comment; a kata without a case is named on standard error."""
    judged(engine, with_case("01_first/add_one"), failed("01_first/double_it"))
    result = kata("check", "01_first", "--replay")
    assert result.out == "# 01_first/add_one\nflip(torch.tensor([1, 2, 3]))\n"
    assert result.err == "01_first/double_it: there is no failing call to show\n"


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("other", [("--json",), ("--feedback", "outcome")])
def test_replay_contradicts_other_options(kata: Kata, other: tuple[str, ...]) -> None:
    """JSON has the call as data, and other levels have no call."""
    result = kata("check", "add_one", "--replay", *other)
    assert result.status == 2
    assert "--replay prints the failing call: without --json" in result.err


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("level", ["full", "no-inputs", "outcome"])
def test_the_level_goes_to_the_judge(kata: Kata, engine: FakeEngine, level: str) -> None:
    """`--feedback` is part of the job, with which the judge leaves things out."""
    assert kata("check", "add_one", "--feedback", level).status == 0
    assert engine.jobs[-1].feedback == level


@pytest.mark.usefixtures("workspace")
def test_without_words_a_failed_check_is_still_listed(kata: Kata, engine: FakeEngine) -> None:
    """At `outcome` its line stands alone."""
    check = CheckVerdict("values", "has the right values", "failed", 0, 3)
    bare = KataVerdict("01_first/add_one", "failed", 0, 3, 0.1, "sha256:0", None, (check,))
    judged(engine, bare)
    assert kata("check", "add_one", "--feedback", "outcome").out == (
        "01_first/add_one\n"
        "  has the right values … ✗\n"
        "  Hint: kata hint add_one\n"
        "\n"
        "not passed · 0 of 3 points · on cpu (auto) · seed 5eed\n"
    )
