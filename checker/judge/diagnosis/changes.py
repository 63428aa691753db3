"""Small changes, tried on both sides: to the right solutions, and to the submission itself.

A change to a right solution that makes it reply as the submission did is the mistake. A change to
the submission that makes it reply as the reference does shows where the mistake is.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence

from checker.judge.diagnosis.evidence import Answer
from checker.judge.diagnosis.known import fits
from checker.judge.diagnosis.replay import Replay, refs_in
from checker.judge.diagnosis.same import Facts
from checker.judge.remote import Exchange
from checker.mutation.change import Mutant
from checker.mutation.places import as_place
from checker.mutation.sentences import as_mistake
from checker.mutation.syntax import LONGEST
from checker.mutation.variations import kept_results, variations
from checker.spec.text import Text
from checker.wire.messages import Result


def repair(
    trials: "Trials", source: bytes, wanted: Sequence[Answer], also: Sequence[Answer]
) -> tuple[str, Text] | None:
    """The place in the submission where one small change makes it reply as wanted.

    `also` are replies that will do as well, None where none would.
    """
    if len(source) > LONGEST or len(wanted) < len(trials.transcript):
        return None
    return trials.first(variations(source), wanted, as_place, "look_at", also)


def thrown_away(
    trials: "Trials", source: bytes, wanted: Sequence[Answer]
) -> tuple[str, Text] | None:
    """The unused result in the submission, if using it gives the wanted replies."""
    if len(source) > LONGEST or len(wanted) < len(trials.transcript):
        return None
    return trials.first(kept_results(source), wanted, as_place, "look_at")


def mutation(trials: "Trials", sources: Iterable[bytes]) -> tuple[str, Text] | None:
    """The change to a right solution that gives the submission's replies."""
    candidates = (mutant for source in sources for mutant in variations(source))
    replies = [exchange.reply for exchange in trials.transcript]
    return trials.first(candidates, replies, as_mistake, "like")


class Trials:
    """Tries changed sources on one transcript, within a budget of wall time in seconds.

    `differing` is the place in the transcript where submission and reference first differ.
    """

    def __init__(
        self,
        transcript: Sequence[Exchange],
        differing: int,
        replay: Replay,
        facts: Facts,
        seconds: float,
    ) -> None:
        self.transcript = transcript
        self._probe = list(_probe(transcript, differing))
        self._replay = replay
        self._facts = facts
        self._deadline = time.monotonic() + seconds

    def first(
        self,
        candidates: Iterable[Mutant],
        wanted: Sequence[Answer],
        say: Callable[[Mutant], Text | None],
        prefix: str,
        also: Sequence[Answer] = (),
    ) -> tuple[str, Text] | None:
        """The first candidate that gives the wanted replies, in words; `also` as in `repair`."""
        tried: set[bytes] = set()
        for mutant in candidates:
            if time.monotonic() > self._deadline:
                return None
            text = say(mutant)
            if mutant.source in tried or text is None:
                continue
            tried.add(mutant.source)
            # Most differ where the submission does, so that reply is compared first.
            everything = range(len(self.transcript))
            if all(self._fits(mutant, wanted, each, also) for each in (self._probe, everything)):
                return f"{prefix}_{mutant.rule.replace(' ', '_')}", text
        return None

    def _fits(
        self,
        mutant: Mutant,
        wanted: Sequence[Answer],
        places: Sequence[int],
        also: Sequence[Answer],
    ) -> bool:
        asked = [self.transcript[i] for i in places]
        left = max(self._deadline - time.monotonic(), 0.001)
        replies = self._replay.ask(mutant.source, asked, left)
        others = [also[i] for i in places] if also else ()
        return fits(asked, [wanted[i] for i in places], replies, self._facts, others)


def _probe(transcript: Sequence[Exchange], differing: int) -> Iterator[int]:
    """The requests up to the first reply that differs, without the cases before it."""
    made = {
        exchange.reply.ref: place
        for place, exchange in enumerate(transcript)
        if isinstance(exchange.reply, Result) and exchange.reply.ref > 0
    }
    start, pending = max(differing, 1), [differing]
    while pending:
        for ref in refs_in(transcript[pending.pop()].request):
            place = made.get(ref, 0)
            if 0 < place < start:
                start = place
                pending.append(place)
    yield 0
    # Everything in between: it may have side effects.
    yield from range(start, differing + 1)
