"""Programs that are wrong and would fool a naive checker: none passes, and none does harm."""

import unicodedata

import pytest
from cheat_arena import SECRET, Arena
from cheat_programs import Program, all_programs

from checker.report.escape import visible
from checker.verdict import KataVerdict

PROGRAMS = all_programs()


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_a_program_gets_the_verdict_that_it_deserves(
    program: Program, arena: Arena, layers: dict[str, str]
) -> None:
    """The outcome and the words are right, the judge goes on, nothing survives or changes."""
    if program.layer and layers[program.layer]:
        pytest.skip(layers[program.layer])
    submission = arena.submit(program)
    before = arena.snapshot()

    verdict, run = arena.judge_before_honest(program.kata, submission)

    assert verdict.outcome == program.outcome, verdict
    assert (verdict.error and verdict.error.kind) == program.error, verdict.error
    assert program.says in said(verdict)
    assert not program.unsaid or program.unsaid not in "".join(c.message for c in verdict.checks)
    assert (verdict.points == verdict.max_points) == (program.outcome == "passed")
    assert len(said(verdict)) < 20_000
    assert_harmless(arena.render(run, {program.kata: submission}))
    assert arena.survivors() == []
    assert arena.snapshot() == before


def said(verdict: KataVerdict) -> str:
    """Everything that a verdict tells the learner about the submission."""
    texts = [verdict.error.message] if verdict.error else []
    for check in verdict.checks:
        texts += [check.message, check.diagnosis or ""]
    return "\n".join(texts)


def assert_harmless(shown: tuple[str, str]) -> None:
    """Neither the page nor the JSON steers a terminal, forges a line or tells the token."""
    page, document = shown
    for line in page.split("\n"):
        assert line == visible(line)
        # GitHub strips a line before it looks for a command.
        assert not line.strip().startswith("::")
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") for c in document)
    assert "##[" not in page + document
    assert SECRET not in page + document
