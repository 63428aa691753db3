"""How wrong answers relate to the right ones, in words: what is telling, and what is vague."""

from collections.abc import Sequence

from checker.compare.elements import all_close
from checker.judge.diagnosis.arithmetic import ARITHMETIC, CONSTANT, VAGUE_ARITHMETIC
from checker.judge.diagnosis.computed import COMPUTED
from checker.judge.diagnosis.evidence import Pair, as_numbers
from checker.judge.diagnosis.partly import PARTLY
from checker.judge.diagnosis.positions import PLACES, VAGUE_PLACES
from checker.judge.diagnosis.relations import (
    Finder,
    Relation,
    different,
    first_relation,
)
from checker.judge.diagnosis.sayings import said
from checker.judge.diagnosis.structure import dtype, structure
from checker.spec.text import Text

STRONG: tuple[Finder, ...] = (*PLACES, *ARITHMETIC, *COMPUTED)
VAGUE: tuple[Finder, ...] = (*CONSTANT, *VAGUE_ARITHMETIC, *PARTLY, *VAGUE_PLACES)


def telling_relation(pairs: Sequence[Pair]) -> tuple[str, Text] | None:
    """A relation that explains by itself."""
    return (said_of(structure(pairs)) if pairs else None) or _related(pairs, STRONG)


def vague_relation(pairs: Sequence[Pair]) -> tuple[str, Text] | None:
    """A relation that is told where nothing more exact is known."""
    return (said_of(dtype(pairs)) if pairs else None) or _related(pairs, VAGUE)


def vary(pairs: Sequence[Pair]) -> bool:
    """Whether an answer has different numbers; equal ones fit too many relations."""
    numbers = [found.got for pair in pairs if (found := as_numbers(pair))]
    return any(not t.is_complex() and different(t) >= 2 for t in numbers)


def constant_relation(pairs: Sequence[Pair]) -> tuple[str, Text] | None:
    """The relation that all numbers are equal, which many mistakes lead to."""
    return _related(pairs, CONSTANT)


def _related(pairs: Sequence[Pair], finders: Sequence[Finder]) -> tuple[str, Text] | None:
    numbers = [as_numbers(pair) for pair in pairs if pair.what != "state"]
    known = [each for each in numbers if each is not None]
    if (
        not known
        or len(known) < len(pairs)
        or all(all_close(each.got, each.want) for each in known)
    ):
        return None
    return said_of(first_relation(known, finders), known[0].what)


def said_of(relation: Relation | None, what: str = "result") -> tuple[str, Text] | None:
    """A relation in words; None where there is none."""
    text = said(relation) if relation else None
    if text and what == "gradient":
        text = {lang: _OF_GRADIENT.get(lang, "") + words for lang, words in text.items()}
    return (relation.name, text) if relation and text else None


_OF_GRADIENT = {"en": "For the gradient: ", "zh": "关于梯度："}
