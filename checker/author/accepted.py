"""What an author accepts, with a reason: mutants that are right after all, lazy ones that may pass.

`reference/CHAPTER/NAME/accepted.yaml`: a map from an id, as `verify` and `mutate` print it, to a
reason.
"""

import yaml

from checker.author.faults import Fault
from checker.author.lazy import BODIES
from checker.catalog.pack import KataFolder

FILE = "accepted.yaml"


def read_accepted(kata: KataFolder) -> tuple[dict[str, str], list[Fault]]:
    """Return id -> reason, and what is wrong with the file."""
    path = kata.reference_folder / FILE
    if not path.is_file():
        return {}, []
    try:
        document = yaml.safe_load(path.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        return {}, [Fault(kata.id, str(path), f"expected valid YAML: {error}")]
    if not isinstance(document, dict):
        return {}, [Fault(kata.id, str(path), "expected a map from id to reason")]
    faults = [
        Fault(kata.id, str(path), f"{key}: is neither a lazy submission nor a mutant")
        for key in document
        if str(key) not in BODIES and " -> " not in str(key)
    ]
    faults += [
        Fault(kata.id, str(path), f"{key}: expected a reason, got {reason!r}")
        for key, reason in document.items()
        if not isinstance(reason, str) or not reason.strip()
    ]
    return {str(key): str(reason) for key, reason in document.items()}, faults
