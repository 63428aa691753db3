"""The record of a declared check: everything that anybody needs to know of it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, get_args

import msgspec

from checker.checks.compared import Compared, Observation, Source
from checker.spec.model import Case
from checker.spec.text import Text
from checker.wire.messages import Call

Stage = Literal[
    "defined", "type", "device", "dtype", "shape", "finite",
    "values", "layout", "memory", "grads", "learning",
]  # fmt: skip
STAGES: tuple[Stage, ...] = get_args(Stage)
"""In the order in which they are judged: an answer of the wrong shape has no values to compare."""

Role = Literal["gate", "matter", "condition"]

# What is observed besides the answer and the inputs, for the checks that look at it.
Part = Literal[
    "rng", "grad_mode", "grads", "parameter_grads", "train_prediction", "heldout_prediction",
    "stored_again", "challenges", "again",
]  # fmt: skip

# Plain str: a pattern inside a union makes msgspec 0.22 crash; the cases know the names anyway.
Names = str | tuple[str, ...]
# Words of the source; or, by the name of a function, the words of that function alone.
Words = str | tuple[str, ...] | dict[str, str | tuple[str, ...]]

Problem = tuple[str, str]
"""What was wanted of a spec, and what was found."""

Finder = Callable[[Compared], Text | None]
ByCases = Callable[[Any, tuple[Case, ...], bool], Iterator[Problem]]
ByAnswers = Callable[[Any, Sequence[Observation], Source], str | None]


class CheckKind(msgspec.Struct, frozen=True, kw_only=True):
    """One declared check.

    `argument` is the type of what a spec says behind the name, None where that is nothing.

    `role` says what the check is worth. A gate earns nothing, and what stands behind it is not
    judged where it fails. A matter earns points by itself. A condition also holds for an answer
    that does nothing, so it earns points only where everything else passed.

    `find` compares one case and returns the first difference, or None. It never sees a case in
    which the reference raised, unless `judges_raising`; nor, with `needs_values`, an answer whose
    values are wrong. `observes` is what the judge must observe for it.

    `shown_in` are the requests whose replies show a diagnosis what is wrong; none for an effect
    that no reply shows. `of_source`: it speaks of words of the source.

    `futile_by_cases` yields why it would pass whatever came, as far as the argument, the cases and
    whether the kata has a module show it; `futile_by_answers` returns why, beside the argument,
    what the reference did with the cases, and the stub's source.
    """

    name: str
    title: Text
    stage: Stage
    role: Role
    find: Finder
    argument: Any = None
    required: bool = False
    observes: tuple[Part, ...] = ()
    needs_values: bool = False
    judges_raising: bool = False
    shown_in: tuple[type, ...] = (Call,)
    of_source: bool = False
    futile_by_cases: ByCases | None = None
    futile_by_answers: ByAnswers | None = None


def names_in(argument: Any) -> tuple[str, ...]:
    """Return the argument names that a check such as `copies: x` or `grads: [w, b]` speaks of."""
    return (argument,) if isinstance(argument, str) else tuple(argument)
