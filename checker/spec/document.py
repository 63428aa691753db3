"""Read an author's YAML file into plain data: bounded, and without what YAML has beyond plain data.

The parser's events are put together here, not by PyYAML: a file may come from anywhere, and deep
nesting, repeated aliases and duplicate keys must end as problems of the file.
"""

from pathlib import Path
from typing import Any

import yaml
from yaml.constructor import ConstructorError, SafeConstructor
from yaml.resolver import Resolver

from checker.errors import Problem, Said, as_is, reason
from checker.regular import NotRegular, TooLarge, read_regular

MAX_BYTES = 256_000
MAX_DEPTH = 20
# libyaml's parser is several times faster; PyYAML has it wherever its wheels are used.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Unreadable(Exception):
    """Problems of a document: line (0 for none), what was wanted and what was found, for each."""

    def __init__(self, *problems: tuple[int, Said, Said]) -> None:
        super().__init__(problems)
        self.problems = problems

    def of(self, path: Path) -> list[Problem]:
        """Return the problems as those of the document's file."""
        return [
            Problem(str(path), "", wanted, found, line) for line, wanted, found in self.problems
        ]


def read_bytes(path: Path) -> bytes:
    """Read a file of at most MAX_BYTES, or a link to one; raises Unreadable."""
    try:
        return read_regular(path, MAX_BYTES, follow=True)
    except TooLarge:
        wanted = Said(f"at most {MAX_BYTES} bytes", f"至多 {MAX_BYTES} 字节")
        raise Unreadable((0, wanted, Said("a larger file", "更大的文件"))) from None
    except NotRegular as error:
        raise Unreadable((0, Said("a regular file", "普通文件"), Said(**error.what))) from None
    except OSError as error:
        wanted = Said("a readable file", "可以读取的文件")
        raise Unreadable((0, wanted, Said(**reason(error)))) from None


def parse(data: bytes, loader: Any = _Loader) -> dict[str, Any]:
    """Parse a document that is a map with text keys; raises Unreadable with all duplicate keys."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        found = Said("bytes that are not UTF-8", "非 UTF-8 的字节")
        raise Unreadable((0, Said("UTF-8 text", "UTF-8 文本"), found)) from None
    document = _Document()
    try:
        for event in yaml.parse(text, Loader=loader):
            document.add(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        told = str(getattr(error, "problem", None) or error).splitlines()[0]
        wanted, found = Said("valid YAML", "有效的 YAML"), Said(told, f"解析错误：{told}")
        raise Unreadable((mark.line + 1 if mark else 0, wanted, found)) from None
    if document.problems:
        raise Unreadable(*document.problems)
    if not isinstance(document.value, dict):
        empty = document.value is None
        found = Said("an empty file", "空文件") if empty else as_is(repr(document.value)[:60])
        raise Unreadable((0, Said("a map of keys", "由键组成的映射"), found))
    return {str(key): value for key, value in document.value.items()}


def loaders_differ(data: bytes) -> Said | None:
    """How PyYAML's own parser reads a file otherwise than libyaml's; None where both agree.

    Both are in use: which one a reader has depends on how PyYAML was installed.
    """
    found = []
    for loader in (_Loader, yaml.SafeLoader):
        try:
            found.append(repr(parse(data, loader)))
        except Unreadable as error:
            found.append("; ".join(f"line {line}: {what}" for line, _, what in error.problems))
    if found[0] == found[1]:
        return None
    return Said(
        f"PyYAML's own parser reads another value; quote the text: {found[1][:200]}",
        f"PyYAML 自带的解析器读出了不同的值，请给文本加引号：{found[1][:200]}",
    )


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
        self.problems: list[tuple[int, Said, Said]] = []
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
                wanted = Said(f"at most {MAX_DEPTH} levels of nesting", f"至多 {MAX_DEPTH} 层嵌套")
                raise Unreadable((_line(event), wanted, Said("more", "更多层")))
            self._open.append(([] if kind is yaml.SequenceStartEvent else {}, []))
        elif kind is yaml.AliasEvent:
            self._refuse(event)
        elif kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                found = Said("a second document", "又一个文档")
                raise Unreadable((_line(event), Said("one document", "一个文档"), found))

    def _refuse(self, event: Any) -> None:
        if event.anchor is not None:
            mark = "*" if isinstance(event, yaml.AliasEvent) else "&"
            wanted = Said("no anchors and no aliases", "没有锚点和别名的 YAML")
            raise Unreadable((_line(event), wanted, as_is(f"{mark}{event.anchor}"[:60])))
        if event.tag is not None and event.tag != "!":
            wanted = Said("no tags", "没有标签的 YAML")
            raise Unreadable((_line(event), wanted, as_is(f"{event.tag}"[:60])))

    def _scalar(self, event: Any) -> Any:
        try:
            return self._scalars.read(event)
        except (ConstructorError, ValueError, OverflowError, KeyError) as error:
            wanted = Said("a text, a number, true, false or null", "文本、数、true、false 或 null")
            found = as_is(f"{event.value[:40]!r} ({type(error).__name__})")
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
                wanted = Said("a key that is a text or a number", "文本或数作为键")
                raise Unreadable((_line(event), wanted, as_is(repr(value)[:60])))
            if value in box:
                shown = f"{value!r}"[:60]
                found = Said(f"{shown} again", f"重复的 {shown}")
                self.problems.append(
                    (_line(event), Said("each key once", "每个键只出现一次"), found)
                )
            waiting.append(value)


def _line(event: Any) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0
