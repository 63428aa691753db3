"""One change to a source, and the mutant that it makes of it."""

import ast
from collections.abc import Callable, Iterable, Iterator

import msgspec


class Change(msgspec.Struct, frozen=True):
    """One change to a tree. `rule`, `old` and `new` are what it can be called in words."""

    operator: str
    node: ast.AST
    text: str
    rule: str = ""
    old: str = ""
    new: str = ""


class Mutant(msgspec.Struct, frozen=True):
    """One changed source. `id` names the change: operator, what stood there, what stands now.

    `rule` is the kind of change; `old` and `new` are the names of what it concerns.
    """

    id: str
    line: int
    source: bytes
    rule: str = ""
    old: str = ""
    new: str = ""


def applied(source: bytes, rules: Callable[[ast.Module], Iterable[Change]]) -> Iterator[Mutant]:
    """Apply each change to the source by itself; not every result need be a program.

    Raises SyntaxError and ValueError where the source itself is none.
    """
    text = source.decode()
    found = {source}
    for change in rules(ast.parse(text)):
        old_segment = ast.get_source_segment(text, change.node)
        if old_segment is None:
            continue
        changed = _replaced(text, change.node, change.text)
        if changed in found:
            continue
        found.add(changed)
        name = f"{change.operator}: {short(old_segment)} -> {short(change.text)}"
        line = getattr(change.node, "lineno", 0)
        yield Mutant(name, line, changed, change.rule, change.old, change.new)


def _replaced(text: str, node: ast.AST, new: str) -> bytes:
    """Put new text in the place of a node, leaving everything else as it was written."""
    lines: list[bytes] = text.encode().splitlines(keepends=True)
    start_line: int = node.lineno - 1  # type: ignore[attr-defined]
    end_line: int = node.end_lineno - 1  # type: ignore[attr-defined]
    start: int = node.col_offset  # type: ignore[attr-defined]
    end: int = node.end_col_offset  # type: ignore[attr-defined]
    before = b"".join(lines[:start_line]) + lines[start_line][:start]
    after = lines[end_line][end:] + b"".join(lines[end_line + 1 :])
    return before + new.encode() + after


def short(segment: str) -> str:
    """Return code on one line, cut to 70 characters."""
    squeezed = " ".join(segment.split())
    return squeezed if len(squeezed) <= 70 else squeezed[:67] + "..."
