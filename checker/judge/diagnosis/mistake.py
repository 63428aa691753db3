"""Find the mistake in a rejected submission: gather the evidence, and have it diagnosed."""

from collections.abc import Callable, Mapping, Sequence

from checker.checks import CHECKS
from checker.checks.source import breaks_rule
from checker.judge.diagnosis.diagnose import Evidence, diagnose
from checker.judge.outcomes import Finding
from checker.judge.remote import Exchange, Remote
from checker.judge.solutions import Solutions
from checker.judge.source import Source
from checker.judge.subject import Subject
from checker.spec.text import Text

Transcripts = dict[bytes, Sequence[Exchange]]
"""Transcripts of wrong solutions that a run has judged, by their source."""

# Errors whose message names the mistake.
_PLAIN = ("not_started", "not_defined", "syntax")


def find_mistake(
    subject: Subject,
    solutions: Solutions,
    findings: Mapping[str, Finding],
    ends: Mapping[str, int],
    known: Transcripts,
    start: Callable[[], Remote],
    seconds: float,
) -> tuple[str, Text] | None:
    """Return the name and the text of the mistake, or None; `ends` and `seconds` as in diagnose.

    Where the submission is one of the kata's wrong solutions, its transcript is added to `known`.
    """
    failure, source = solutions.failure, subject.submitted.source
    transcript = solutions.transcript()
    if not transcript or subject.task.lost or (failure is not None and failure.kind in _PLAIN):
        return None
    if failure is None and all(finding.outcome == "passed" for finding in findings.values()):
        return None
    _ask_all(subject)
    wrong = {
        path: other
        for path in subject.folder.wrong_solutions
        if _answers_alike(other := path.read_bytes(), subject)
    }
    others = {
        path: known[other] for path, other in wrong.items() if other != source and other in known
    }
    if source in wrong.values():
        known[source] = transcript
    evidence = Evidence(
        subject.folder,
        subject.kata,
        source,
        transcript,
        [name for name, finding in findings.items() if finding.outcome == "failed"],
        ends,
        failure is not None,
        not solutions.steady(),
    )
    return diagnose(evidence, wrong, others, start, seconds)


def _ask_all(subject: Subject) -> None:
    """Ask all questions about the source; some were not, where an earlier check failed."""
    for rule in subject.kata.checks:
        if CHECKS[rule.name].of_source:
            breaks_rule(rule, subject.source)


def _answers_alike(wrong: bytes, subject: Subject) -> bool:
    """Whether a wrong solution gives the same answers to the questions about the source."""
    if not subject.source.asked:
        return True
    return Source(wrong, subject.kata.solve).answers_like(subject.source)
