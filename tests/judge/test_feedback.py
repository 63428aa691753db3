"""How much a verdict tells: the case, what differs, or only what passed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from checker.catalog.pack import KataFolder, Pack
from checker.judge.feedback import limited
from checker.verdict import FEEDBACK, CheckVerdict, ErrorReport, KataFault, KataVerdict, stricter
from tests.verdicts import Judge

PACK = Pack.in_folder(Path(__file__).parent / "pack")
OWN = {kata.name: kata for kata in PACK}
WRONG = "def f(x):\n    print(x)\n    return x + 2\n"


def text_of(verdict: KataVerdict) -> str:
    """The whole verdict as JSON."""
    return msgspec.json.encode(verdict).decode()


def copy_of_pack(folder: Path, settings: str) -> KataFolder:
    """A pack of one kata, with a `pack.yaml`."""
    for part in ("katas", "reference"):
        shutil.copytree(Path(__file__).parent / "pack" / part, folder / "pack" / part)
    (folder / "pack" / "katas" / "pack.yaml").write_text(settings, encoding="utf-8")
    return Pack.in_folder(folder / "pack").kata("01_checks/device")


def test_full_tells_the_case(judge: Judge) -> None:
    """The failing call, what came back, what was wanted, and what the code printed."""
    verdict = judge(OWN["device"], WRONG)
    assert next(check.case for check in verdict.checks if check.case)
    assert verdict.output


def test_no_inputs_tells_only_what_differs(judge: Judge) -> None:
    """Message and diagnosis stay; the case, and what the code printed, do not."""
    full = judge(OWN["device"], WRONG, seed="s")
    less = judge(OWN["device"], WRONG, seed="s", feedback="no-inputs")
    assert [check.message for check in less.checks] == [check.message for check in full.checks]
    assert [check.case for check in less.checks if check.case] == []
    assert (less.output, less.points) == ("", full.points)
    for line in full.output.splitlines():
        assert line not in text_of(less)


def test_outcome_tells_only_what_passed(judge: Judge) -> None:
    """No message, no diagnosis, no output and no text of an error."""
    verdict = judge(OWN["device"], WRONG, feedback="outcome")
    assert {check.outcome for check in verdict.checks} >= {"passed", "failed"}
    assert [(each.message, each.diagnosis, each.case) for each in verdict.checks] == [
        ("", None, None) for _ in verdict.checks
    ]
    assert verdict.output == ""
    raising = judge(OWN["device"], "def f(x):\n    raise ValueError(x)\n", feedback="outcome")
    assert raising.error == ErrorReport("exception", "")


def test_words_of_the_code_itself_may_be_inputs(judge: Judge) -> None:
    """At no-inputs, of an exception that the code raises only class and line are told."""
    source = "def f(x):\n    if True:\n        raise ValueError(\n            f'{x}'\n        )\n"
    verdict = judge(OWN["device"], source, feedback="no-inputs")
    assert verdict.error == ErrorReport("exception", "ValueError", 3)
    torch_says = judge(OWN["device"], "def f(x):\n    return x.vew(1)\n", feedback="no-inputs")
    assert torch_says.error is not None
    assert torch_says.error.message.startswith("AttributeError: 'Tensor' object has no attribute")


@pytest.mark.parametrize("asked", FEEDBACK)
def test_a_pack_sets_the_most_that_is_told(asked: str, tmp_path: Path, judge: Judge) -> None:
    """`pack.yaml` may only make it less."""
    kata = copy_of_pack(tmp_path, "format: 1\nfeedback: no-inputs\n")
    verdict = judge(kata, WRONG, feedback=asked)
    assert [check.case for check in verdict.checks if check.case] == []
    assert any(check.message for check in verdict.checks) == (asked != "outcome")


def test_a_submission_cannot_bring_settings(tmp_path: Path, judge: Judge) -> None:
    """A `pack.yaml` beside the submission is not read."""
    (tmp_path / "pack.yaml").write_text("format: 1\nfeedback: outcome\n", encoding="utf-8")
    verdict = judge(OWN["device"], WRONG)
    assert next(check.case for check in verdict.checks if check.case)


def test_wrong_settings_break_every_kata_of_the_pack(
    tmp_path: Path, fault: Callable[[KataFolder, Path], KataFault]
) -> None:
    """Nothing is told where it is not known how much may be."""
    kata = copy_of_pack(tmp_path, "format: 1\nfeedback: everything\n")
    answer = tmp_path / "values.py"
    answer.write_text(WRONG, encoding="utf-8")
    assert "pack.yaml: feedback: expected one of" in fault(kata, answer).message


def test_the_stricter_of_two_levels() -> None:
    """The one that tells less, in either order."""
    assert stricter("full", "outcome") == stricter("outcome", "full") == "outcome"
    assert stricter("no-inputs", "full") == "no-inputs"


def test_a_source_that_cannot_be_parsed_keeps_its_words_to_itself() -> None:
    """Where it is not known who chose the words of an error, they are left out."""
    error = ErrorReport("exception", "ValueError: 0.125", 1)
    check = CheckVerdict("type", "", "errored", 0, 0, "ValueError: 0.125")
    verdict = KataVerdict("a/b", "errored", 0, 1, 0.0, "", error, (check,))
    told = limited(verdict, "no-inputs", b"def (")
    assert told.error == ErrorReport("exception", "ValueError", 1)
    assert told.checks[0].message == "ValueError"
