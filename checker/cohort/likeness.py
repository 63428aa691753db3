"""List which answers of different students are the same: facts, of which a teacher makes sense."""

from collections.abc import Hashable, Iterable, Iterator
from typing import Literal

import msgspec

from checker.cohort.records import Alike, Entry
from checker.grade.graded import KataGrade


class _Answer(msgspec.Struct, frozen=True):
    username: str
    folder: str
    kata: KataGrade
    seed: str


def alike(entries: Iterable[Entry]) -> tuple[Alike, ...]:
    """Return the same sources, then the same wrong answers, by kata.

    A source is listed where two students handed in the same bytes, unless nothing was done to the
    stub. Wrong answers are the same where different sources fail the same checks with the same
    messages, on the same inputs.
    """
    by_kata: dict[str, list[_Answer]] = {}
    for entry in entries:
        for kata in entry.grade.katas if entry.grade else ():
            seed = kata.seed or (entry.grade.seed if entry.grade else "")
            answer = _Answer(entry.student.username, entry.folder, kata, seed)
            by_kata.setdefault(kata.id, []).append(answer)
    sources = [found for answers in by_kata.values() for found in _same_sources(answers)]
    wrong = [found for answers in by_kata.values() for found in _same_mistakes(answers)]
    return (*sources, *wrong)


def _same_sources(answers: Iterable[_Answer]) -> Iterator[Alike]:
    for same in _groups((_source(answer), answer) for answer in answers):
        yield _alike("source", same)


def _same_mistakes(answers: Iterable[_Answer]) -> Iterator[Alike]:
    for same in _groups((_mistake(answer), answer) for answer in answers):
        if len({_source(answer) for answer in same}) > 1:
            yield _alike("answer", same)


def _groups(keyed: Iterable[tuple[Hashable, _Answer]]) -> Iterator[list[_Answer]]:
    """Yield the answers that share a key, where it is in two clones: a team has one."""
    groups: dict[Hashable, list[_Answer]] = {}
    for key, answer in keyed:
        if key:
            groups.setdefault(key, []).append(answer)
    for same in groups.values():
        if len({answer.folder or answer.username for answer in same}) > 1:
            yield same


def _source(answer: _Answer) -> str:
    """Return the digest of the file; "" where there is none, and where it is still the stub."""
    verdict = answer.kata.verdict
    if verdict is None or (verdict.error and verdict.error.kind == "not_started"):
        return ""
    return verdict.submission


def _mistake(answer: _Answer) -> tuple[str, ...]:
    """Return what is wrong with an answer, and the seed of its inputs; nothing without messages."""
    verdict = answer.kata.verdict
    if verdict is None or verdict.outcome != "failed" or verdict.error is not None:
        return ()
    failed = [check for check in verdict.checks if check.outcome == "failed"]
    said = [part for check in failed for part in (check.id, check.message)]
    return (answer.seed, *said) if any(check.message for check in failed) else ()


def _alike(what: Literal["source", "answer"], same: list[_Answer]) -> Alike:
    verdict = same[0].kata.verdict
    assert verdict is not None
    failed = [check for check in verdict.checks if check.outcome == "failed"]
    return Alike(
        kata=same[0].kata.id,
        what=what,
        usernames=tuple(answer.username for answer in same),
        outcome=verdict.outcome,
        detail=next((check.message for check in failed if check.message), ""),
        diagnosis=next((check.diagnosis for check in failed if check.diagnosis), ""),
    )
