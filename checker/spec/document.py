"""Read an author's YAML file into plain data: bounded, and without what YAML has beyond plain data.

The parser's events are put together here, not by PyYAML: a file may come from anywhere, and deep
nesting, repeated aliases and duplicate keys must end as problems of the file.
"""

from pathlib import Path
from typing import Any

import yaml
from yaml.constructor import ConstructorError, SafeConstructor
from yaml.resolver import Resolver

from checker.regular import NotRegular, TooLarge, read_regular

MAX_BYTES = 256_000
MAX_DEPTH = 20
# libyaml's parser is several times faster; PyYAML has it wherever its wheels are used.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Unreadable(Exception):
    """Problems of a document: key, what was wanted and what was found, for each."""

    def __init__(self, *problems: tuple[str, str, str]) -> None:
        super().__init__(problems)
        self.problems = problems


def read_bytes(path: Path) -> bytes:
    """Read a file of at most MAX_BYTES, or a link to one; raises Unreadable."""
    try:
        return read_regular(path, MAX_BYTES, follow=True)
    except TooLarge:
        raise Unreadable(("", f"at most {MAX_BYTES} bytes", "a larger file")) from None
    except NotRegular as error:
        raise Unreadable(("", "a regular file", error.what["en"])) from None
    except OSError as error:
        raise Unreadable(("", "a readable file", error.strerror or str(error))) from None


def parse(data: bytes, loader: Any = _Loader) -> dict[str, Any]:
    """Parse a document that is a map with text keys; raises Unreadable with all duplicate keys."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise Unreadable(("", "UTF-8 text", "bytes that are not UTF-8")) from None
    document = _Document()
    try:
        for event in yaml.parse(text, Loader=loader):
            document.add(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"line {mark.line + 1}" if mark else ""
        found = str(getattr(error, "problem", None) or error).splitlines()[0]
        raise Unreadable((line, "valid YAML", found)) from None
    if document.problems:
        raise Unreadable(*document.problems)
    if not isinstance(document.value, dict):
        found = "an empty file" if document.value is None else repr(document.value)[:60]
        raise Unreadable(("", "a map of keys", found))
    return {str(key): value for key, value in document.value.items()}


def loaders_differ(data: bytes) -> str | None:
    """How PyYAML's own parser reads a file otherwise than libyaml's; None where both agree.

    Both are in use: which one a reader has depends on how PyYAML was installed.
    """
    found = []
    for loader in (_Loader, yaml.SafeLoader):
        try:
            found.append(repr(parse(data, loader)))
        except Unreadable as error:
            found.append("; ".join(f"{key}: {what}" for key, _, what in error.problems))
    if found[0] == found[1]:
        return None
    return f"PyYAML's own parser reads another value; quote the text: {found[1][:200]}"


class _Scalars(SafeConstructor, Resolver):
    """PyYAML's rules for what a plain word is: a number, a bool, null or a text."""

    def __init__(self) -> None:
        SafeConstructor.__init__(self)
        Resolver.__init__(self)

    def read(self, event: Any) -> Any:
        if not event.implicit[0]:  # quoted
            return event.value
        tag = self.resolve(yaml.ScalarNode, event.value, event.implicit)  # type: ignore[no-untyped-call]
        if tag in ("tag:yaml.org,2002:str", "tag:yaml.org,2002:merge"):
            return event.value
        node = yaml.ScalarNode(tag, event.value, event.start_mark)
        return self.yaml_constructors[tag](self, node)


class _Document:
    """A document being put together from events."""

    def __init__(self) -> None:
        self.value: Any = None
        self.problems: list[tuple[str, str, str]] = []
        self._open: list[tuple[Any, list[Any]]] = []  # a list or a map, and a key that waits
        self._scalars = _Scalars()
        self._documents = 0

    def add(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._refuse(event)
            self._put(self._scalar(event), event)
        elif kind is yaml.SequenceEndEvent or kind is yaml.MappingEndEvent:
            self._put(self._open.pop()[0], event)
        elif kind is yaml.SequenceStartEvent or kind is yaml.MappingStartEvent:
            self._refuse(event)
            if len(self._open) >= MAX_DEPTH:
                raise Unreadable((_line(event), f"at most {MAX_DEPTH} levels of nesting", "more"))
            self._open.append(([] if kind is yaml.SequenceStartEvent else {}, []))
        elif kind is yaml.AliasEvent:
            self._refuse(event)
        elif kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                raise Unreadable((_line(event), "one document", "a second document"))

    def _refuse(self, event: Any) -> None:
        if event.anchor is not None:
            mark = "*" if isinstance(event, yaml.AliasEvent) else "&"
            found = f"{mark}{event.anchor}"[:60]
            raise Unreadable((_line(event), "no anchors and no aliases", found))
        if event.tag is not None and event.tag != "!":
            raise Unreadable((_line(event), "no tags", f"{event.tag}"[:60]))

    def _scalar(self, event: Any) -> Any:
        try:
            return self._scalars.read(event)
        except (ConstructorError, ValueError, OverflowError, KeyError) as error:
            wanted = "a text, a number, true, false or null"
            found = f"{event.value[:40]!r} ({type(error).__name__})"
            raise Unreadable((_line(event), wanted, found)) from None

    def _put(self, value: Any, event: Any) -> None:
        if not self._open:
            self.value = value
            return
        box, waiting = self._open[-1]
        if isinstance(box, list):
            box.append(value)
        elif waiting:
            box[waiting.pop()] = value
        else:
            if isinstance(value, (list, dict)):
                wanted = "a key that is a text or a number"
                raise Unreadable((_line(event), wanted, repr(value)[:60]))
            if value in box:
                found = f"{value!r}"[:60] + " again"
                self.problems.append((_line(event), "each key once", found))
            waiting.append(value)


def _line(event: Any) -> str:
    return f"line {event.start_mark.line + 1}" if event.start_mark else ""
