"""Measure and wrap text by terminal cells, in which a Chinese character takes two."""

import re
import unicodedata

_NOT_FIRST = set("，。、；：？！）》」』】”’…,.;:?!)]}%")
_NOT_LAST = set("（《「『【“‘([{")
_CODE = re.compile(r"`[^`]+`")


def cells(text: str) -> int:
    """Return how many columns the text takes."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def pad(text: str, width: int) -> str:
    """Fill the text with spaces up to `width` columns."""
    return text + " " * max(0, width - cells(text))


def clip(text: str, width: int) -> str:
    """Cut one line to `width` columns, and say so with an ellipsis."""
    if cells(text) <= width:
        return text
    kept = ""
    for character in text:
        if cells(kept + character) > width - 1:
            break
        kept += character
    return kept + "…"


def wrap(text: str, width: int) -> list[str]:
    """Break one line into lines of at most `width` columns; its indentation is kept on all.

    Breaks fall at spaces and between Chinese characters, but never before a comma, nor inside
    backticks where the code fits on a line. What has no such place, a long path for instance, stays
    whole and sticks out, so that it can be copied.
    """
    body = text.lstrip(" ")
    indent = " " * min(len(text) - len(body), width // 2)
    room = width - len(indent)
    lines: list[str] = []
    line = ""
    for unit in _units(body.rstrip(), room):
        if line and cells(line + unit.rstrip()) > room:
            lines.append(indent + line.rstrip())
            line = ""
        line += unit
    return [*lines, indent + line.rstrip()]


def _cells_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _units(text: str, room: int) -> list[str]:
    """Split into pieces between which a line may end; spaces stay at the end of a piece."""
    inside = {i for code in _CODE.finditer(text) for i in range(code.start() + 1, code.end())}
    units: list[str] = []
    for unit in _pieces(text, inside):
        # Code that is too long for one line is broken like any other text.
        units += [unit] if cells(unit.rstrip()) <= room else _pieces(unit, set())
    return units


def _pieces(text: str, inside: set[int]) -> list[str]:
    """Split where a line may end, and at none of the places in `inside`."""
    pieces: list[str] = []
    for i, character in enumerate(text):
        if not pieces or (i not in inside and _may_break(text[i - 1], character)):
            pieces.append(character)
        else:
            pieces[-1] += character
    return pieces


def _may_break(before: str, after: str) -> bool:
    if after == " " or after in _NOT_FIRST or before in _NOT_LAST:
        return False
    return before == " " or _cells_of(before) == 2 or _cells_of(after) == 2
