"""Read a file of an author's field by field, and keep every problem found on the way."""

import functools
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from checker.errors import NOTHING, Problem, Said, SpecError, as_is
from checker.spec.document import Unreadable, parse, read_bytes
from checker.spec.explain import KNOWN_KEY, again, misfits, nearest, type_name


@functools.cache
def _fields(struct: type[msgspec.Struct]) -> dict[str, Any]:
    return {field.encode_name: field for field in msgspec.structs.fields(struct)}


class FileReader:
    """One file being read, and the problems found in it so far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def problem(self, key: str, wanted: Said, found: Said | str) -> None:
        """Note a problem of the file: its key, what was expected and what was found.

        `found` is a text where it is a value of the file.
        """
        found = as_is(found) if isinstance(found, str) else found
        self.problems.append(Problem(str(self.path), key, wanted, found))

    def raise_problems(self) -> None:
        """Raise SpecError with all problems that were noted, if there are any."""
        if self.problems:
            raise SpecError(self.problems)

    def document(self) -> dict[str, Any]:
        """Parse the file into a mapping with text keys."""
        try:
            return parse(read_bytes(self.path))
        except Unreadable as error:
            raise SpecError(error.of(self.path)) from None

    def convert(self, key: str, value: Any, kind: Any) -> Any:
        """Convert a value to its type; note every problem in it and return None if it has any."""
        try:
            return msgspec.convert(value, kind, strict=True)
        except msgspec.ValidationError as error:
            for misfit in misfits(error, value, kind):
                self.problem(key + misfit.at, misfit.wanted, misfit.found)
            return None

    def each_once(self, key: str, names: Iterable[Any], wanted: Said) -> None:
        """Note a problem for each name that occurs a second time."""
        seen: list[Any] = []
        for i, name in enumerate(names):
            if name in seen:
                self.problem(f"{key}[{i}]", wanted, again(name))
            seen.append(name)

    def fields(
        self,
        document: dict[str, Any],
        struct: type[msgspec.Struct],
        special: frozenset[str] | set[str] = frozenset(),
    ) -> dict[str, Any]:
        """Convert each field of a struct by itself, so that one mistake does not hide the next."""
        known = _fields(struct)
        for key in document:
            if key not in known:
                near = nearest(key, known)
                self.problem(key, KNOWN_KEY + near, repr(key))
        values: dict[str, Any] = {}
        for key, field in known.items():
            if key in special:
                continue
            if key in document:
                values[field.name] = self.convert(key, document[key], field.type)
            elif field.required:
                self.problem(key, type_name(field.type), NOTHING)
        return values

    def text(self, key: str, text: Any) -> None:
        """Note the problems of a text: English is required, languages have two letters."""
        if not isinstance(text, dict):
            return
        if not text.get("en", "").strip():
            self.problem(f"{key}.en", Said("a text in English", "英文文本"), NOTHING)
        for lang in text:
            if not re.fullmatch(r"[a-z]{2}", lang):
                two_letters = Said("a two-letter language", "两个字母的语言代码")
                self.problem(f"{key}.{lang}", two_letters, repr(lang))
