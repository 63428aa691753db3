"""Small changes, tried on both sides: to the right solutions, and to the submission itself.

A change to a right solution that makes it reply as the submission did is the mistake. A change to
the submission that makes it reply as the reference does shows where the mistake is.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence

from checker.judge.diagnosis.evidence import Answer
from checker.judge.diagnosis.known import fits
from checker.judge.diagnosis.replay import Replay
from checker.judge.diagnosis.same import Facts
from checker.judge.remote import Exchange
from checker.mutation.operators import Mutant
from checker.mutation.sentences import as_mistake, as_place
from checker.mutation.variations import variations
from checker.spec.text import Text

_LONGEST_SOURCE = 20_000


class Budget:
    """Wall time for all that is tried, in seconds."""

    def __init__(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds

    def left(self) -> float:
        return self._deadline - time.monotonic()


def repair(
    source: bytes,
    transcript: Sequence[Exchange],
    wanted: Sequence[Answer],
    replay: Replay,
    facts: Facts,
    budget: Budget,
) -> tuple[str, Text] | None:
    """The place in the submission where one small change makes it right."""
    if len(source) > _LONGEST_SOURCE or len(wanted) < len(transcript):
        return None
    return _first(
        variations(source), as_place, "look_at", transcript, wanted, replay, facts, budget
    )


def mutation(
    sources: Iterable[bytes],
    transcript: Sequence[Exchange],
    replay: Replay,
    facts: Facts,
    budget: Budget,
) -> tuple[str, Text] | None:
    """The change to a right solution that does what the submission does."""
    candidates = (mutant for source in sources for mutant in variations(source))
    replies = [exchange.reply for exchange in transcript]
    return _first(candidates, as_mistake, "like", transcript, replies, replay, facts, budget)


def _first(
    candidates: Iterator[Mutant],
    say: Callable[[Mutant], Text | None],
    prefix: str,
    transcript: Sequence[Exchange],
    wanted: Sequence[Answer],
    replay: Replay,
    facts: Facts,
    budget: Budget,
) -> tuple[str, Text] | None:
    tried: set[bytes] = set()
    for mutant in candidates:
        left = budget.left()
        if left <= 0:
            return None
        text = say(mutant)
        if mutant.source in tried or text is None:
            continue
        tried.add(mutant.source)
        if fits(transcript, wanted, replay.ask(mutant.source, transcript, left), facts):
            return f"{prefix}_{mutant.rule.replace(' ', '_')}", text
    return None
