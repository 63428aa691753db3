"""What an author accepts, with a reason: mutants that are right after all, lazy ones that may pass.

`reference/CHAPTER/NAME/accepted.yaml`: a map from an id, as `verify` and `mutate` print it, to a
reason.
"""

from checker.author.faults import Fault, fault_of, unexpected
from checker.author.lazy import BODIES
from checker.catalog.pack import KataFolder
from checker.errors import Said
from checker.spec.document import Unreadable, parse, read_bytes

FILE = "accepted.yaml"
_UNKNOWN = Said("not the name of a lazy submission or a mutant", "不是偷懒提交或变异体的名字")


def read_accepted(kata: KataFolder) -> tuple[dict[str, str], list[Fault]]:
    """Return id -> reason, and what is wrong with the file."""
    path = kata.reference_folder / FILE
    if not path.is_file():
        return {}, []
    try:
        document = parse(read_bytes(path))
    except Unreadable as error:
        return {}, [fault_of(kata.id, problem) for problem in error.of(path)]
    faults = [
        Fault(kata.id, str(path), _UNKNOWN.at(key))
        for key in document
        if key not in BODIES and " -> " not in key
    ]
    faults += [
        unexpected(kata.id, path, key, Said("a reason", "理由"), repr(reason))
        for key, reason in document.items()
        if not isinstance(reason, str) or not reason.strip()
    ]
    return {key: str(reason) for key, reason in document.items()}, faults
