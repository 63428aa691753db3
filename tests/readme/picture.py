"""Draw what a terminal shows as an SVG: text in columns, in the colours that the program chose.

The panel is dark and has a border, so that it can be read on a light page and on a dark one.
"""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from checker.report.width import cells

COLUMNS = 80
_COLUMN, _LINE, _MARGIN = 8.4, 19, 16
_FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
_STYLES = {
    "1": 'font-weight="bold"',
    "2": 'fill="#9198a1"',
    "31": 'fill="#ff7b72"',
    "32": 'fill="#56d364"',
    "33": 'fill="#e3b341"',
}


def draw(screen: str, *, title: str) -> str:
    """Return an SVG of a screen: lines of text with the escape sequences of colours in them."""
    lines = screen.rstrip("\n").split("\n")
    width = round(COLUMNS * _COLUMN) + 2 * _MARGIN
    height = len(lines) * _LINE + 2 * _MARGIN
    pieces = [
        _text(text, style, column, row)
        for row, line in enumerate(lines)
        for text, style, column in _spans(line)
    ]
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" role="img" aria-label={quoteattr(title)}>',
            f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" '
            'fill="#161b22" stroke="#484f58"/>',
            f'<g font-family="{_FONT}" font-size="14" fill="#e6edf3" xml:space="preserve">',
            *pieces,
            "</g>",
            "</svg>",
            "",
        )
    )


def _spans(line: str) -> Iterator[tuple[str, str, int]]:
    """Yield the pieces of a line: text, style and first column, without the blanks around it."""
    style, column = "", 0
    # Split by the escape sequences, which are kept: text, codes, text, codes, …
    for i, part in enumerate(re.split(r"\x1b\[([\d;]*)m", line)):
        if i % 2:
            style = " ".join(_STYLES[code] for code in part.split(";") if code not in ("", "0"))
            continue
        text = part.strip()
        if text:
            yield text, style, column + len(part) - len(part.lstrip())
        column += cells(part)


def _text(text: str, style: str, column: int, row: int) -> str:
    # With its length given, a text ends in its column whatever font a reader has.
    x, y = _MARGIN + column * _COLUMN, _MARGIN + row * _LINE + 14
    length = cells(text) * _COLUMN
    attributes = f'x="{x:.1f}" y="{y}" textLength="{length:.1f}" {style}'.rstrip()
    return f"<text {attributes}>{escape(text)}</text>"
