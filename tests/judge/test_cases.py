"""The failing case of a verdict: its code, pasted into Python, gives what the case prints."""

from pathlib import Path

import pytest

from checker.catalog.pack import KataFolder, Pack, bundled_pack
from checker.verdict import Case, KataVerdict
from tests.judge.pasted import printed
from tests.verdicts import Judge, verdicts

PACK = Pack.in_folder(Path(__file__).parent / "pack")
OWN = {kata.name: kata for kata in PACK}
CHAPTERS = ("06_shapes", "07_autograd")
_MOST = 4
# Its answers depend on how often it was asked before.
UNSTEADY = {"wrong_empties_itself"}


def first_failed(verdict: KataVerdict) -> tuple[str, Case | None]:
    """The first check that did not pass, and its case."""
    check = next(each for each in verdict.checks if each.outcome not in ("passed", "skipped"))
    return check.id, check.case


def differing(kata: KataFolder, folder: Path) -> list[str]:
    """What pasting the cases of some wrong solutions gives otherwise than printed."""
    found = []
    some = kata.wrong_solutions[:_MOST]
    judged = verdicts(kata, some, folder, diagnose=False)
    for wrong, verdict in zip(some, judged, strict=True):
        check, case = first_failed(verdict)
        if case is None or not case.wanted or check in ("loss", "heldout"):
            continue  # no code says how a metric was computed
        if wrong.stem in UNSTEADY:
            continue
        if (case.got, case.wanted) not in printed(case.call, wrong, kata.solution):
            found.append(f"{kata.id} {wrong.name}\n{case.call}\n{case.got}\n{case.wanted}")
    return found


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_pasted_code_gives_what_was_got_and_wanted(chapter: str, tmp_path: Path) -> None:
    """Wrong solutions of two chapters, and the references, repeat what the case prints."""
    katas = [kata for kata in bundled_pack() if kata.chapter == chapter]
    assert [text for kata in katas for text in differing(kata, tmp_path)] == []


@pytest.mark.usefixtures("processes")
def test_every_kind_of_check_has_a_case_that_can_be_pasted(tmp_path: Path) -> None:
    """So do the wrong solutions of the katas for each declared check."""
    assert [text for kata in PACK for text in differing(kata, tmp_path)] == []


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("name", ["strides", "grads", "kinds", "module", "mutates", "raises"])
def test_a_declared_check_that_fails_has_a_case(name: str, tmp_path: Path) -> None:
    """No wrong solution is left without one."""
    kata = OWN[name]
    judged = verdicts(kata, kata.wrong_solutions, tmp_path, diagnose=False)
    assert [
        first_failed(verdict)[0] for verdict in judged if first_failed(verdict)[1] is None
    ] == []


def test_the_smallest_failing_case_is_told(judge: Judge) -> None:
    """Message and case are of the same inputs, the smallest of those that fail."""
    verdict = judge(OWN["shape"], "def f(x):\n    return x.mean(0)\n", seed="golden")
    check, case = first_failed(verdict)
    assert (check, case) == (
        "shape",
        Case(
            call="f(torch.tensor([[0.6571139, -0.16589136, -0.5888238]]))",
            got="tensor([ 0.6571, -0.1659, -0.5888], shape=(3,))",
            wanted="tensor([-0.0976], shape=(1,))",
            got_marks=((36, 46),),
            wanted_marks=((18, 28),),
        ),
    )


@pytest.mark.usefixtures("processes")
def test_only_the_first_failed_check_has_a_case(tmp_path: Path) -> None:
    """The others would show the same call once more."""
    kata = OWN["module"]
    for verdict in verdicts(kata, kata.wrong_solutions, tmp_path, diagnose=False):
        assert sum(check.case is not None for check in verdict.checks) == 1


def test_an_answer_that_passes_has_none(judge: Judge) -> None:
    """There is nothing to show."""
    verdict = judge(OWN["values"], OWN["values"].solution)
    assert [check.case for check in verdict.checks if check.case] == []
