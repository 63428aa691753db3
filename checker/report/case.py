"""Show a failing case: the call as code, what it gave, what was wanted, and where they differ."""

import re
from collections.abc import Sequence

import msgspec

from checker.report.escape import visible
from checker.report.page import Page, Style
from checker.report.width import cells
from checker.report.words import Words
from checker.verdict import Case

_INDENT, _GAP = 4, 3
# Of a case, so that it stays on one screen.
_LINES, _CALL_LINES = 20, 8
_NUMBERS = re.compile(r"[-+]?\d[\d.e+-]*|\b(?:nan|inf|True|False|None)\b")

Piece = tuple[str, bool]


class _Block(msgspec.Struct):
    """A text under its heading: lines of pieces, each marked or not."""

    heading: str
    lines: list[list[Piece]]
    style: Style

    @property
    def width(self) -> int:
        """How many columns it takes."""
        return max(cells(self.heading), *(_cells(line) for line in self.lines))


def render_case(page: Page, words: Words, case: Case, *, raised: bool = False) -> None:
    """Add a case. `raised`: what was got is an error that is shown already."""
    call = case.call.split("\n")
    page.line(" " * _INDENT, (words("case.call"), "dim"))
    _call(page, words, call)
    blocks = [_block(words("case.wanted"), case.wanted, case.wanted_marks, "good")]
    if not raised:
        blocks.insert(0, _block(words("case.got"), case.got, case.got_marks, "bad"))
    room = _LINES - 1 - min(len(call), _CALL_LINES)
    shown = [block for block in blocks if block is not None]
    if len(shown) == 2 and sum(block.width for block in shown) + _INDENT + 4 + _GAP <= page.width:
        _beside(page, words, shown, room, _is_partial(page, case))
    else:
        lines = sum(1 + len(block.lines) for block in shown)
        signs = sum(any(mark for _, mark in line) for block in shown for line in block.lines)
        most = room if lines <= room else room // 2 - 1
        for block in shown:
            _below(page, words, block, most, _is_partial(page, case) and lines + signs <= room)


def _call(page: Page, words: Words, lines: Sequence[str]) -> None:
    for i, line in enumerate(lines):
        cut = len(lines) - _CALL_LINES
        if cut > 0 and i == _CALL_LINES - 2:
            page.line(" " * (_INDENT + 2), ("… ", "dim"), (words("case.cut", n=cut + 1), "dim"))
        if cut <= 0 or i < _CALL_LINES - 2 or i == len(lines) - 1:
            page.text(line, indent=_INDENT + 2) if line else page.line("")


def _block(
    heading: str, text: str, marks: Sequence[tuple[int, int]], style: Style
) -> _Block | None:
    return _Block(heading, _lines(text, marks), style) if text else None


def _lines(text: str, marks: Sequence[tuple[int, int]]) -> list[list[Piece]]:
    """Split a text into lines of harmless pieces."""
    pieces: list[Piece] = []
    at = 0
    for start, end in marks:
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    pieces.append((text[at:], False))
    lines: list[list[Piece]] = [[]]
    for piece, mark in pieces:
        for i, part in enumerate(piece.split("\n")):
            if i:
                lines.append([])
            if part:
                lines[-1].append((visible(part), mark))
    return lines


def _is_partial(page: Page, case: Case) -> bool:
    """Whether signs are needed: without colour, where something that is not marked is right."""
    if page.colour:
        return False
    marked = sum(end - start for start, end in case.got_marks)
    return marked < sum(len(number) for number in _NUMBERS.findall(case.got))


def _beside(page: Page, words: Words, blocks: Sequence[_Block], room: int, marked: bool) -> None:
    """Add two blocks side by side."""
    first, second = blocks
    width = first.width + _GAP
    indent = " " * (_INDENT + 2)
    page.line(
        " " * _INDENT,
        (first.heading, "dim"),
        " " * (width - cells(first.heading)),
        (second.heading, "dim"),
    )
    count = max(len(first.lines), len(second.lines))
    marked = marked and 2 * count < room
    for i in range(min(count, room - 1)):
        left, right = (block.lines[i] if i < len(block.lines) else [] for block in blocks)
        blank = " " * (width - _cells(left))
        page.line(indent, *_styled(left, "bad"), blank, *_styled(right, "good"))
        if marked and any(mark for _, mark in (*left, *right)):
            signs = _signs(left)
            page.line(indent, signs, " " * (width - len(signs)), _signs(right))
    _cut(page, words, count - (room - 1))


def _below(page: Page, words: Words, block: _Block, most: int, marked: bool) -> None:
    """Add a block of its own, at most so many lines of it."""
    page.line(" " * _INDENT, (block.heading, "dim"))
    for line in block.lines[:most]:
        page.line(" " * (_INDENT + 2), *_styled(line, block.style))
        fits = _INDENT + 2 + _cells(line) <= page.width
        if marked and fits and any(mark for _, mark in line):
            page.line(" " * (_INDENT + 2), _signs(line))
    _cut(page, words, len(block.lines) - most)


def _cut(page: Page, words: Words, more: int) -> None:
    if more > 0:
        page.line(" " * (_INDENT + 2), ("… ", "dim"), (words("cut", n=more), "dim"))


def _styled(line: Sequence[Piece], style: Style) -> list[tuple[str, Style]]:
    return [(text, style if mark else "") for text, mark in line]


def _signs(line: Sequence[Piece]) -> str:
    """A line with carets below what is marked."""
    return "".join(("^" if mark else " ") * cells(text) for text, mark in line).rstrip()


def _cells(line: Sequence[Piece]) -> int:
    return sum(cells(text) for text, _ in line)
