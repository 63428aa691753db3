"""How a wrong answer relates to the right one: facts that hold on every case that differs.

A relation looks at all pairs. It holds when it holds on each, and is telling on at least one: a
coincidence on a tiny, constant or square answer must not count.
"""

from collections.abc import Callable, Iterator, Sequence

import msgspec
import torch

from checker.compare.elements import all_close
from checker.judge.diagnosis.evidence import Numbers

Predicate = Callable[[Numbers], bool | None]


class Relation(msgspec.Struct, frozen=True):
    """A relation that was found, and the words to fill into its text."""

    name: str
    words: dict[str, str] = {}


Finder = Callable[[Sequence[Numbers]], Iterator[Relation]]


def rich(t: torch.Tensor) -> bool:
    """Whether a tensor has enough different finite elements to tell anything."""
    if t.numel() < 3 or t.is_complex():
        return False
    return different(torch.nan_to_num(t)) >= 3


def different(t: torch.Tensor) -> int:
    """How many different elements a tensor has."""
    return len(set(t.flatten().tolist()))


def always(pairs: Sequence[Numbers], holds: Predicate) -> bool:
    """Whether it holds on each pair (not None), and tells something on one at least (True)."""
    telling = False
    for pair in pairs:
        found = holds(pair)
        if found is None:
            return False
        telling |= found
    return telling


def if_close(a: torch.Tensor, b: torch.Tensor, telling: bool) -> bool | None:
    """Whether a relation tells something where both are close; None where they are not."""
    return telling if all_close(a, b) else None


def first_relation(pairs: Sequence[Numbers], finders: Sequence[Finder]) -> Relation | None:
    """The first relation that holds on all pairs; None where there is none."""
    if not pairs:
        return None
    for finder in finders:
        for relation in finder(pairs):
            return relation
    return None
