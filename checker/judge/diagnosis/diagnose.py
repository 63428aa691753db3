"""Diagnose a submission that was rejected: from what is surest to what is vaguest."""

import functools
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder
from checker.checks import CHECKS, is_of_learning
from checker.judge.diagnosis.calls import not_called, value_of_nothing
from checker.judge.diagnosis.changes import Trials, mutation, repair, thrown_away
from checker.judge.diagnosis.evidence import Answer, Pair, compared, parts
from checker.judge.diagnosis.exceptions import explain
from checker.judge.diagnosis.ignored import ignores_parameters
from checker.judge.diagnosis.known import first_differing, known_mistake
from checker.judge.diagnosis.learnt import not_learnt, sign_of_training
from checker.judge.diagnosis.rebound import rebound
from checker.judge.diagnosis.related import (
    constant_relation,
    said_of,
    telling_relation,
    vague_relation,
    vary,
)
from checker.judge.diagnosis.relations import Relation
from checker.judge.diagnosis.replay import Replay
from checker.judge.diagnosis.same import Facts, same_value
from checker.judge.diagnosis.slips import slip
from checker.judge.remote import Exchange, Remote
from checker.mutation.syntax import parsed
from checker.mutation.variations import kept_results
from checker.spec.model import Kata
from checker.spec.text import Text
from checker.wire.messages import Call, Load, Put, Raised, Result

_MAX_PAIRS = 200


class Evidence(msgspec.Struct, frozen=True):
    """What is known of a rejected submission.

    `failed` are the names of its failed checks in order; `ends` says how long the transcript was
    when a check was over; `raised`: it ended by an exception or the like; `unsteady`: its model
    answered the same question differently.
    """

    folder: KataFolder
    kata: Kata
    source: bytes
    transcript: Sequence[Exchange]
    failed: Sequence[str]
    ends: Mapping[str, int]
    raised: bool = False
    unsteady: bool = False


def diagnose(
    evidence: Evidence,
    wrong: Mapping[Path, bytes],
    known: Mapping[Path, Sequence[Exchange]],
    start: Callable[[], Remote],
    seconds: float,
) -> tuple[str, Text] | None:
    """Return the name and the text of what fits, or None.

    `wrong` are the kata's wrong solutions, `known` transcripts of some of them. `seconds` is the
    wall time for what is not known and no relation explains.
    """
    transcript = evidence.transcript
    if not transcript or any(exchange.reply is None for exchange in transcript):
        return None
    if found := _without_effect(evidence):
        return found
    facts = _facts(evidence)
    with Replay(start) as replay:

        @functools.cache
        def wanted() -> list[Answer]:
            return list(replay.ask(evidence.folder.solution.read_bytes(), transcript))

        if evidence.raised and (found := _thrown_away(evidence, wanted, replay, facts, seconds)):
            return found
        if found := known_mistake(transcript, evidence.source, wrong, known, replay, facts):
            return found
        last = transcript[-1].reply
        if (
            evidence.raised
            and isinstance(last, Raised)
            and (found := explain(last, evidence.source))
        ):
            return found
        if found := slip(evidence.source, evidence.failed):
            return found
        return _unforeseen(evidence, wanted(), replay, facts, seconds)


def _without_effect(evidence: Evidence) -> tuple[str, Text] | None:
    """A method that is not called, or the None of one that is used."""
    tree = parsed(evidence.source)
    if tree is None:
        return None
    last = evidence.transcript[-1].reply
    none = isinstance(last, Raised) and "NoneType" in last.message
    return said_of(not_called(tree) or (value_of_nothing(tree) if none else None))


def _thrown_away(
    evidence: Evidence,
    wanted: Callable[[], Sequence[Answer]],
    replay: Replay,
    facts: Facts,
    seconds: float,
) -> tuple[str, Text] | None:
    """An unused result, where using it removes the exception."""
    if next(kept_results(evidence.source), None) is None:
        return None
    differing = first_differing(evidence.transcript, wanted(), facts)
    if differing is None:
        return None
    trials = Trials(evidence.transcript, differing, replay, facts, seconds)
    return thrown_away(trials, evidence.source, wanted())


def _unforeseen(
    evidence: Evidence,
    wanted: Sequence[Answer],
    replay: Replay,
    facts: Facts,
    seconds: float,
) -> tuple[str, Text] | None:
    transcript, reference = evidence.transcript, evidence.folder.solution.read_bytes()
    raised = _raised_within(evidence, wanted)
    if raised is not None and (found := explain(raised, evidence.source)):
        return found
    pairs = list(_differing(evidence, wanted, reference, facts))
    if (
        evidence.failed[:1] == ["values"]
        and vary(pairs)
        and ignores_parameters(transcript, evidence.source, replay, facts, seconds)
    ):
        return said_of(Relation("ignores_parameters"))
    if found := telling_relation(pairs) or rebound(evidence.source):
        return found
    if evidence.failed and is_of_learning(evidence.failed[0]):
        if raised is not None:
            return None  # the model may have learnt: nobody could ask it
        unsteady = Relation("unsteady") if evidence.unsteady else None
        return said_of(unsteady or not_learnt(transcript, wanted))
    also = _elsewhere(evidence)
    differing = first_differing(transcript, wanted, facts, also)
    if differing is not None:
        trials = Trials(transcript, differing, replay, facts, seconds)
        right = (reference, *(path.read_bytes() for path in evidence.folder.alternatives))
        found = (
            repair(trials, evidence.source, wanted, also)
            or constant_relation(pairs)  # many changes to a right solution lead to it
            or mutation(trials, right)
        )
    found = found or vague_relation(pairs)
    if found is None and evidence.failed and evidence.failed[0].startswith("test_"):
        return said_of(sign_of_training(transcript, wanted))
    if found and found[0] == "twice" and any(word in reference for word in _OF_BACKWARD):
        return said_of(Relation("twice_gradient"))
    return found


def _raised_within(evidence: Evidence, wanted: Sequence[Answer]) -> Raised | None:
    """The exception that a check caught, in the requests of the first failed check."""
    asked, start, end = _asked(evidence)
    if evidence.failed and is_of_learning(evidence.failed[0]):
        asked, start, end = _ANYTHING, 0, len(evidence.transcript)
    for exchange, want in list(zip(evidence.transcript, wanted, strict=False))[start:end]:
        got = exchange.reply
        if isinstance(exchange.request, asked) and isinstance(got, Raised):
            return got if isinstance(want, Result) else None
    return None


_ANYTHING = object
_OF_BACKWARD = (b"backward(", b".grad")


def _facts(evidence: Evidence) -> Facts:
    """What the checks look at: what they do not, may differ."""
    stages = {CHECKS[check.name].stage for check in evidence.kata.checks}
    path = evidence.folder.checks_file
    tests = path.read_bytes() if path.is_file() else b""
    words = (b"grad", b"leaf", b"backward", b"vjp")
    return Facts(
        graph="grads" in stages or any(word in tests for word in words),
        layout="layout" in stages or b"stride" in tests or b"contig" in tests,
        boxes=b"tuple" in tests or b"list" in tests,
    )


def _differing(
    evidence: Evidence, wanted: Sequence[Answer], reference: bytes, facts: Facts
) -> Iterator[Pair]:
    """The parts that differ, of the requests that the first failed check is about."""
    asked, start, end = _asked(evidence)
    found = compared(evidence.transcript, wanted, reference)
    kind: tuple[type, str, str] | None = None
    differing = []
    for number, (request, pair) in enumerate(found):
        about = isinstance(request, asked) and not isinstance(request, Load | Put)
        if not about or not start <= number < end:
            continue
        for place, part in parts(pair):
            if same_value(part.got, part.want, facts):
                continue
            # Only parts of one kind can have one cause.
            this = (type(request), request.method if isinstance(request, Call) else "", place)
            kind = kind or this
            if this == kind:
                differing.append(part)
    yield from itertools.islice(differing, _MAX_PAIRS)


def _elsewhere(evidence: Evidence) -> Sequence[Answer]:
    """The replies that the first failed check accepts, and None in between.

    They need not be the reference's, such as a `.grad` that nobody asks for. Nothing at all where
    it is not known what that check looks at.
    """
    asked, start, end = _asked(evidence)
    if start >= end:
        return ()
    return [
        None if start <= i < end and isinstance(each.request, asked) else each.reply
        for i, each in enumerate(evidence.transcript)
    ]


def _asked(evidence: Evidence) -> tuple[type | tuple[type, ...], int, int]:
    """Which requests, and which part of the transcript, the first failed check is about."""
    everything = len(evidence.transcript)
    if not evidence.failed:
        return _ANYTHING, 0, everything
    first = evidence.failed[0]
    declared = [check.name for check in evidence.kata.checks]
    if first not in declared:
        ends = [end for name, end in evidence.ends.items() if name != first]
        end = evidence.ends.get(first, everything)
        start = max((other for other in ends if other < end), default=0)
        return _ANYTHING, start, end
    end = max((evidence.ends.get(name, 0) for name in declared), default=everything)
    shown_in = CHECKS[first].shown_in
    return shown_in, 0, end if shown_in else 0
