"""Read samples from JSON Lines: one JSON object a line, which may come slowly or be no sample."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from checker.api import Id, Sample
from checker.catalog.pack import KataFolder
from checker.errors import KataError, UsageError
from checker.spec.text import Text

# A source of a million bytes may be six times as long in JSON.
_MAX_LINE = 16 * 2**20
_CHUNK = 2**16
TOO_LONG: Final[Text] = {
    "en": f"longer than {_MAX_LINE} bytes",
    "zh": f"超过 {_MAX_LINE} 字节",
}


class BadLine(msgspec.Struct, frozen=True):
    """A line that is no sample: its number from 1, its id if it has one, and what is wrong."""

    number: int
    id: Id | None
    error: Text


def read_samples(
    descriptor: int, kata_of: Callable[[str], KataFolder]
) -> Iterator[Sample | BadLine]:
    """Yield each line as soon as it has come. `kata_of` looks a name up; it raises UsageError."""
    for number, line in _lines(descriptor):
        if line is None:
            yield BadLine(number, None, TOO_LONG)
        elif line.strip():
            yield _sample(number, line, kata_of)


def _lines(descriptor: int) -> Iterator[tuple[int, bytes | None]]:
    """Yield lines with their numbers; None for one that is too long.

    Nothing of Python's own buffering: a thread that waits in it keeps the program from ending.
    """
    number, rest, skipping = 1, b"", False
    while chunk := os.read(descriptor, _CHUNK):
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            yield number, None if skipping else line
            number, skipping = number + 1, False
        if skipping or len(rest) > _MAX_LINE:
            rest, skipping = b"", True
    if rest or skipping:
        yield number, None if skipping else rest


def _sample(number: int, line: bytes, kata_of: Callable[[str], KataFolder]) -> Sample | BadLine:
    id_: Id | None = None
    try:
        document = _document(line)
        id_ = _id(document)
        kata = kata_of(_string(document, "kata"))
        if ("source" in document) == ("path" in document):
            raise UsageError('give "source" or "path"', zh='请给出 "source" 或 "path" 中的一个')
        if "source" in document:
            return Sample(id_, kata, _string(document, "source"))
        return Sample(id_, kata, Path(_string(document, "path")))
    except KataError as error:
        return BadLine(number, id_, error.text)


def _document(line: bytes) -> dict[str, Any]:
    try:
        # Not msgspec: what a model writes may hold half a surrogate pair, and that is its fault.
        document = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UsageError(f"not JSON: {error}", zh=f"不是 JSON：{error}") from None
    if not isinstance(document, dict):
        raise UsageError("expected a JSON object", zh="应为一个 JSON 对象")
    return document


def _id(document: dict[str, Any]) -> Id:
    found = document.get("id")
    if isinstance(found, str) and _is_text(found):
        return found
    if isinstance(found, int) and not isinstance(found, bool):
        return found
    raise _wrong(document, "id", "a string or a whole number", "字符串或整数")


def _string(document: dict[str, Any], key: str) -> str:
    if isinstance(found := document.get(key), str):
        return found
    raise _wrong(document, key, "a string", "字符串")


def _wrong(document: dict[str, Any], key: str, en: str, zh: str) -> UsageError:
    if key not in document:
        return UsageError(f'"{key}" is missing', zh=f'缺少 "{key}"')
    return UsageError(f'"{key}": expected {en}', zh=f'"{key}"：应为{zh}')


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
