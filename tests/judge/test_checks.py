"""Every declared check on a kata of its own: right passes, each mistake is told and named."""

import subprocess
import sys
from pathlib import Path

import pytest

from checker.catalog.pack import KataFolder, Pack
from checker.checks import CHECKS
from tests.verdicts import Judge, verdicts

HERE = Path(__file__).parent
PACK = Pack(HERE / "pack" / "katas", HERE / "pack" / "reference")
KATAS = {kata.name: kata for kata in PACK}


def told(kata: KataFolder, lang: str, folder: Path) -> str:
    """What a learner is told of each wrong solution, in one language."""
    lines = []
    judged = verdicts(kata, kata.wrong_solutions, folder, seed="golden", lang=lang)
    for wrong, verdict in zip(kata.wrong_solutions, judged, strict=True):
        lines.append(f"{wrong.stem}: {verdict.outcome} {verdict.points}/{verdict.max_points}")
        if verdict.error is not None:
            lines.append(f"  {verdict.error.kind} {verdict.error.line}: {verdict.error.message}")
        for check in verdict.checks:
            lines.append(f"  {check.outcome} {check.points}/{check.max_points} {check.title}")
            lines += [f"      {text}" for text in (check.message, check.diagnosis) if text]
            if check.line is not None:
                lines.append(f"      line {check.line}")
            if check.case is not None:
                parts = zip(
                    "$=!", (check.case.call, check.case.got, check.case.wanted), strict=True
                )
                lines += [f"      {of} {line}" for of, text in parts for line in text.split("\n")]
    return "\n".join(lines) + "\n"


def test_every_check_of_the_format_is_tried() -> None:
    """A check that no kata of this folder declares would go untested."""
    declared = {check.name for kata in PACK for check in kata.spec().checks}
    assert sorted(set(CHECKS) - declared) == []


@pytest.mark.usefixtures("processes")
def test_reading_specs_loads_nothing_that_computes() -> None:
    """The records of the checks stand with their finders; importing them loads no torch."""
    code = "import sys, checker.catalog.pack; print({'torch', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@pytest.mark.parametrize("name", KATAS)
def test_the_right_answer_passes(name: str, judge: Judge) -> None:
    """The reference gets all points of its kata."""
    verdict = judge(KATAS[name], KATAS[name].solution)
    assert (verdict.outcome, verdict.points) == ("passed", 3)
    assert all(check.outcome == "passed" for check in verdict.checks)


@pytest.mark.parametrize("name", [name for name, kata in KATAS.items() if kata.alternatives])
def test_another_right_answer_passes(name: str, judge: Judge) -> None:
    """Each alternative gets all points: what serves as well is as good."""
    for path in KATAS[name].alternatives:
        verdict = judge(KATAS[name], path, name=str(path))  # as `--file` with the whole path
        told = [check.message for check in verdict.checks] + [verdict.error]
        assert (verdict.outcome, verdict.points) == ("passed", 3), (path.name, told)


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("name", KATAS)
def test_a_mistake_is_told_in_full(
    name: str, lang: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Outcome, points, message, diagnosis and case of each wrong solution are as written down."""
    golden = HERE / "golden" / f"{name}.{lang}.txt"
    text = told(KATAS[name], lang, tmp_path)
    if request.config.getoption("--update-golden"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("name", KATAS)
def test_a_wrong_answer_is_rejected_on_any_seed_and_named(name: str, tmp_path: Path) -> None:
    """Each wrong solution fails with a fresh seed, and its own name is the diagnosis."""
    wrongs = KATAS[name].wrong_solutions
    for wrong, verdict in zip(wrongs, verdicts(KATAS[name], wrongs, tmp_path), strict=True):
        assert verdict.outcome != "passed", wrong.name
        named = [check.diagnosis for check in verdict.checks if check.diagnosis]
        assert [text.partition(":")[0] for text in named] == [wrong.stem.removeprefix("wrong_")]
