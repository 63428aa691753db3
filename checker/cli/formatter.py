"""Lay out help and usage lines: in the console's language, wrapped by terminal columns."""

from collections.abc import Iterable

import click

from checker.report.width import cells, pad, wrap
from checker.report.words import Words

_GAP = 2
# A longer name stands on a line of its own, with its text below.
_NAMES = 26


class Formatter(click.HelpFormatter):
    """click's formatter, for which a Chinese character takes two columns."""

    def __init__(self, words: Words, width: int | None, max_width: int | None) -> None:
        super().__init__(width=width, max_width=max_width)
        self.words = words

    def write_heading(self, heading: str) -> None:
        """Write a section's heading."""
        self._write_line(self.words("usage.heading", name=heading))

    def write_text(self, text: str) -> None:
        """Write paragraphs, an empty line between two of them."""
        for number, paragraph in enumerate(text.split("\n\n")):
            if number:
                self.write("\n")
            for line in wrap(paragraph, self.width - self.current_indent):
                self._write_line(line)

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = _NAMES, col_spacing: int = _GAP
    ) -> None:
        """Write names, and beside each of them its text."""
        rows = list(rows)
        column = min(max((cells(name) for name, _ in rows), default=0), col_max) + col_spacing
        for name, text in rows:
            first, *more = wrap(text, self.width - self.current_indent - column)
            if cells(name) + col_spacing > column:
                self._write_line(name)
                name = ""
            self._write_line(pad(name, column) + first)
            for line in more:
                self._write_line(" " * column + line)

    def _write_line(self, line: str) -> None:
        self.write(" " * self.current_indent + line + "\n")


class Context(click.Context):
    """click's context; help and usage lines come from `Formatter`."""

    def make_formatter(self) -> click.HelpFormatter:
        """Return a formatter in the language of the console."""
        return Formatter(self.obj.console.words, self.terminal_width, self.max_content_width)
