"""The record of a declared check, and the vocabulary that it is written in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, get_args

import msgspec

from checker.checks.compared import Compared, Observation, Source
from checker.checks.look import Looker
from checker.errors import Said
from checker.spec.model import Case
from checker.spec.text import Text
from checker.wire.messages import Call, Raised

Stage = Literal[
    "defined", "type", "device", "dtype", "shape", "finite",
    "values", "layout", "memory", "grads", "learning",
]  # fmt: skip
STAGES: tuple[Stage, ...] = get_args(Stage)
"""In judging order: an answer of the wrong shape, for example, has no values to compare."""

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

Problem = tuple[Said, Said | str]
"""What was wanted of a spec, and what was found; a text is a value of the spec."""

Finder = Callable[[Compared], Text | None]
ByCases = Callable[[Any, tuple[Case, ...], bool], Iterator[Problem]]
ByAnswers = Callable[[Any, Sequence[Observation], Source], str | None]


class CheckKind(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that specs, the judge and the diagnosis know of one declared check.

    name: what a spec calls it.
    title: what a learner reads, in English and Chinese.
    stage: when it is judged.
    role: how it earns points. A `gate` earns none; where it fails, later checks of that case are
        skipped. A `matter` earns points. A `condition` earns points only if all others passed,
        because an answer that does nothing passes it too.
    find: compares one case, and returns the first difference or None.
    look: says by which code a learner sees that difference, and what it gave in both solutions;
        None only for a check of the source, which no code shows. `looks.answer` shows the answer.
    argument: the type of its argument in a spec; None for a check without one.
    required: whether a spec must give the argument.
    observes: what the judge must observe besides the answer and the inputs.
    needs_values: whether it is skipped where the values are wrong, because it compares values.
    judges_raising: whether it also judges the cases in which the reference raises.
    shown_in: the requests whose replies differ where it fails; the diagnosis looks at these. Empty
        for an effect that no reply shows.
    of_source: whether it judges the source.
    futile_by_cases: yields why it could never fail, given its argument, the cases, and whether the
        kata has a module.
    futile_by_answers: returns why it could never fail, given its argument, what the reference did
        with the cases that `find` gets, and the stub's source.
    """

    name: str
    title: Text
    stage: Stage
    role: Role
    find: Finder
    look: Looker | None
    argument: Any = None
    required: bool = False
    observes: tuple[Part, ...] = ()
    needs_values: bool = False
    judges_raising: bool = False
    shown_in: tuple[type, ...] = (Call,)
    of_source: bool = False
    futile_by_cases: ByCases | None = None
    futile_by_answers: ByAnswers | None = None


def error_in(observed: Observation, parts: tuple[Part, ...]) -> Raised | None:
    """Return the first error among the parts of an observation that a check looks at."""
    for part in parts:
        seen = getattr(observed, part)
        for value in seen.values() if isinstance(seen, Mapping) else (seen,):
            if isinstance(value, Raised):
                return value
    return None
