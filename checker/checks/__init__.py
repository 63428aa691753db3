"""The checks that a spec may declare. Each is one record: its words, its place, and its finder.

A record stands with its finder in the module of its family; nothing else has to know a check by
its name. Importing this package loads no torch: what computes is loaded when a finder needs it.
"""

from checker.checks import answer, form, gradients, layout, learning, memory, parameters, source
from checker.checks.record import CheckKind

CHECKS: dict[str, CheckKind] = {
    kind.name: kind
    for family in (form, answer, source, layout, memory, gradients, parameters, learning)
    for kind in family.CHECKS
}
"""By name. Within a stage, in this order."""


def is_of_learning(name: str) -> bool:
    """Whether a check, or a test of a `checks.py`, is a declared check of what a model learned."""
    return name in CHECKS and CHECKS[name].stage == "learning"
