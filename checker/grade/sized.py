"""Keep a result within the size that its consumer reads: texts are cut, points never."""

from collections.abc import Callable
from typing import Any

from checker.report.json import to_json

# How many characters each text may have, tried one after the other.
_CUTS = (4_000, 1_000, 200, 40, 0)


def fitted(made: Callable[[int], bytes], most: int) -> bytes:
    """Return the first of the results that has at most `most` bytes, else the last.

    `made` gets the number of characters that each text may have.
    """
    for cut in _CUTS:
        data = made(cut)
        if len(data) <= most:
            break
    return data


def fitted_json(document: dict[str, Any], key: str, most: int) -> bytes:
    """Return a document as JSON; where it is too long, the texts `key` of its `tests` are cut."""

    def made(cut: int) -> bytes:
        tests = [test | {key: clipped(test[key], cut)} for test in document["tests"]]
        return to_json(document | {"tests": tests}).encode()

    return fitted(made, most)


def clipped(text: str, most: int) -> str:
    """Return the beginning of a text that is too long, with an ellipsis."""
    if len(text) <= most:
        return text
    return text[: most - 1] + "…" if most else ""
