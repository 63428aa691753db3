"""What an author accepts, with a reason: mutants that are right after all, lazy ones that may pass.

`reference/CHAPTER/NAME/accepted.yaml`: a map from an id, as `verify` and `mutate` print it, to a
reason.
"""

from checker.author.faults import Fault
from checker.author.lazy import BODIES
from checker.catalog.pack import KataFolder
from checker.errors import Problem
from checker.spec.document import Unreadable, parse, read_bytes

FILE = "accepted.yaml"


def read_accepted(kata: KataFolder) -> tuple[dict[str, str], list[Fault]]:
    """Return id -> reason, and what is wrong with the file."""
    path = kata.reference_folder / FILE
    if not path.is_file():
        return {}, []
    try:
        document = parse(read_bytes(path))
    except Unreadable as error:
        return {}, [
            Fault(kata.id, str(path), Problem(str(path), *problem).what)
            for problem in error.problems
        ]
    faults = [
        Fault(kata.id, str(path), f"{key}: not the name of a lazy submission or a mutant")
        for key in document
        if key not in BODIES and " -> " not in key
    ]
    faults += [
        Fault(kata.id, str(path), f"{key}: expected a reason, got {reason!r}")
        for key, reason in document.items()
        if not isinstance(reason, str) or not reason.strip()
    ]
    return {key: str(reason) for key, reason in document.items()}, faults
