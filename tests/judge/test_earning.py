"""What earns points: first what the kata asks for, then the conditions that come with it."""

from pathlib import Path

import pytest

from checker.catalog.pack import KataFolder, Pack
from tests.verdicts import Judge

SPEC = """
format: 1
title: {en: Doubled}
task: {en: Return 2 * x.}
solve: doubled
points: 4
cases:
  - x: {randn: [3]}
checks: [type, values, leaves_inputs_alone]
hints: []
"""
CHECKS = '''
def test_of_two(submission, expect):
    """doubles 2"""
    expect.that(submission(2.0).value == 4, en="no 4 for 2")


def test_input(solved, submission, draw, expect):
    """leaves a column alone"""
    x = draw.randn(3, 1)
    held = submission.hold(x)
    submission(held)
    expect.close(held.read(), x)
'''


@pytest.fixture
def kata(tmp_path: Path) -> KataFolder:
    """A kata with a gate, its matter, a condition, and two tests: one of them is a condition."""
    folder, reference = (tmp_path / tree / "01_a" / "doubled" for tree in ("katas", "reference"))
    folder.mkdir(parents=True)
    reference.mkdir(parents=True)
    chapter = "format: 1\ntitle: {en: A}\nintro: {en: A}\nkatas: [doubled]\n"
    (folder.parent / "chapter.yaml").write_text(chapter)
    (folder / "kata.yaml").write_text(SPEC)
    (folder / "checks.py").write_text(CHECKS)
    (folder / "stub.py").write_text("def doubled(x):\n    raise NotImplementedError\n")
    (reference / "solution.py").write_text("def doubled(x):\n    return 2 * x\n")
    return next(iter(Pack.in_folder(tmp_path)))


def earned(judge: Judge, kata: KataFolder, body: str) -> dict[str, tuple[str, int]]:
    """Outcome and points of the checks that can earn any."""
    verdict = judge(kata, f"def doubled(x):\n    {body}\n")
    return {check.id: (check.outcome, check.points) for check in verdict.checks if check.max_points}


def test_a_right_answer_earns_all(judge: Judge, kata: KataFolder) -> None:
    """The four points are shared by values, condition and tests."""
    assert set(earned(judge, kata, "return x + x").values()) == {("passed", 1)}


@pytest.mark.parametrize("body", ["return None", "return x", "return 0", "pass"])
def test_an_answer_that_does_nothing_earns_nothing(
    body: str, judge: Judge, kata: KataFolder
) -> None:
    """It leaves its inputs alone, but that is told as waiting."""
    found = earned(judge, kata, body)
    assert {points for _, points in found.values()} == {0}
    assert found["leaves_inputs_alone"] == found["test_input"] == ("skipped", 0)


def test_a_test_waits_for_the_declared_values(judge: Judge, kata: KataFolder) -> None:
    """An answer right for 2 alone has passed a test, and earns nothing for it."""
    assert earned(judge, kata, "return x + 2")["test_of_two"] == ("skipped", 0)


def test_a_failed_condition_keeps_the_other_points(judge: Judge, kata: KataFolder) -> None:
    """Half an answer is worth half: right values by work in place lose the conditions alone."""
    found = earned(judge, kata, "return x.mul_(2) if hasattr(x, 'mul_') else 2 * x")
    assert found == {
        "values": ("passed", 1),
        "leaves_inputs_alone": ("failed", 0),
        "test_of_two": ("passed", 1),
        "test_input": ("failed", 0),
    }


def test_conditions_wait_for_tests_too(judge: Judge, kata: KataFolder) -> None:
    """Where a test fails, the values keep their point, and the conditions wait."""
    found = earned(judge, kata, "return 2 * x if hasattr(x, 'shape') else x")
    assert found == {
        "values": ("passed", 1),
        "leaves_inputs_alone": ("skipped", 0),
        "test_of_two": ("failed", 0),
        "test_input": ("skipped", 0),
    }


def test_a_check_that_the_kata_makes_a_gate_earns_nothing(judge: Judge, kata: KataFolder) -> None:
    """Right values then only open the way to the points of the others."""
    spec = kata.spec_file
    spec.write_text(spec.read_text() + "gates: [values]\n")
    answer = "def doubled(x):\n    return 2 * x if hasattr(x, 'shape') else x\n"
    assert {check.id: check.max_points for check in judge(kata, answer).checks} == {
        "defined": 0,
        "type": 0,
        "values": 0,
        "leaves_inputs_alone": 2,
        "test_of_two": 1,
        "test_input": 1,
    }
    assert judge(kata, answer).points == 0
