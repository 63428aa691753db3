"""Lay text out as lines of styled pieces, at most 80 columns wide."""

from typing import Literal

import msgspec

from checker.report.escape import inert, visible
from checker.report.prose import reflow
from checker.report.width import cells, wrap

Style = Literal["", "good", "bad", "dim", "strong", "warn"]
WIDTH = 80
# For consoles that cannot print these: old Windows code pages, LANG=C.
_ASCII = str.maketrans(
    {"✓": "ok", "✗": "FAILED", "–": "-", "…": "...", "·": "|", "→": "->", "—": "--", "│": "|"}
    | dict.fromkeys("“”", '"')
    | dict.fromkeys("‘’", "'")
)


class Span(msgspec.Struct, frozen=True):
    """A piece of a line in one style."""

    text: str
    style: Style = ""


Line = tuple[Span, ...]


class Page:
    """Lines being laid out. Every text that goes in is made harmless on the way."""

    def __init__(
        self, *, ascii_only: bool = False, width: int = WIDTH, colour: bool = False
    ) -> None:
        """`colour`: styles will be seen, so that no sign has to stand for them."""
        self.lines: list[Line] = []
        self.colour = colour
        self.width = width
        self.ascii_only = ascii_only

    def line(self, *pieces: str | tuple[str, Style]) -> None:
        """Add one line of pieces. A line that is too wide is wrapped and loses its styles."""
        spans = [Span(piece) if isinstance(piece, str) else Span(*piece) for piece in pieces]
        spans = [Span(self._shown(visible(each.text)), each.style) for each in spans if each.text]
        whole = "".join(span.text for span in spans)
        if cells(whole) <= self.width:
            self._add(*spans)
        else:
            for part in wrap(whole, self.width):
                self._add(Span(part))

    def text(self, text: str, *, indent: int = 0, style: Style = "") -> None:
        """Add text of any length: its own line ends are kept, long lines are wrapped."""
        for raw in visible(text, lines=True).strip("\n").split("\n"):
            for part in wrap(self._shown(raw), self.width - indent):
                self._add(Span(" " * indent + part if part else "", style))

    def prose(self, text: str, *, indent: int = 0) -> None:
        """Add an author's text, its sentences flowing over the lines."""
        self.text(reflow(text), indent=indent)

    def gap(self) -> None:
        """Add an empty line, unless there is one already or nothing comes before it."""
        if self.lines and any(span.text for span in self.lines[-1]):
            self.lines.append(())

    def plain(self) -> str:
        """Return the page without styles."""
        return "".join("".join(span.text for span in line).rstrip() + "\n" for line in self.lines)

    def _add(self, *spans: Span) -> None:
        """Add a line that fits. One that a CI system would obey is made harmless as a whole."""
        whole = "".join(span.text for span in spans)
        harmless = inert(whole)
        self.lines.append(spans if harmless == whole else (Span(harmless, spans[0].style),))

    def _shown(self, text: str) -> str:
        return text.translate(_ASCII) if self.ascii_only else text
