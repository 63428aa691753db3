"""The checks that a spec can declare.

Each check is one record, which stands with its finder in the module of its family. No other module
knows a check by its name, except `values`: the diagnosis and the search for answers that do nothing
ask whether all elements are compared. Importing this package does not load torch: a finder that
needs torch imports it when it is called.
"""

from checker.checks import answer, form, gradients, layout, learning, memory, parameters, source
from checker.checks.record import CheckKind

CHECKS: dict[str, CheckKind] = {
    kind.name: kind
    for family in (form, answer, source, layout, memory, gradients, parameters, learning)
    for kind in family.CHECKS
}
"""All records by name."""


def is_of_learning(name: str) -> bool:
    """Whether a check, or a test of a `checks.py`, is a declared check of what a model learned."""
    return name in CHECKS and CHECKS[name].stage == "learning"
