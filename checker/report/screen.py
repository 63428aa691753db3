"""Write to a terminal, a pipe or a file, each in the way it can take."""

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TextIO

from checker.report.escape import inert, visible
from checker.report.page import WIDTH, Page, Style
from checker.report.width import cells, clip, pad

_COLOURS: dict[Style, str] = {
    "": "",
    "good": "green",
    "bad": "red",
    "dim": "dim",
    "strong": "bold",
    "warn": "yellow",
}
# What an OSError calls the file.
STANDARD_OUTPUT = "standard output"


class Screen:
    """One stream. Colour only where a person looks at it and has not said no (NO_COLOR)."""

    def __init__(
        self, stream: TextIO, environment: Mapping[str, str], *, aside: bool = False
    ) -> None:
        """`aside`: what is written here may be lost, without a word."""
        self.stream = stream
        self._aside = aside
        self.is_terminal = stream.isatty()
        dumb = environment.get("TERM") == "dumb"
        wanted = bool(environment.get("FORCE_COLOR")) or (self.is_terminal and not dumb)
        self.is_live = self.is_terminal and not dumb
        self._noted = 0
        self.colour = wanted and not environment.get("NO_COLOR")

    def can_print(self, text: str) -> bool:
        """Tell whether the stream's encoding has these characters."""
        try:
            text.encode(self.stream.encoding or "ascii")
        except UnicodeEncodeError:
            return False
        return True

    @property
    def width(self) -> int:
        """How many columns a line may take: those of the terminal, and never more than a page's."""
        columns = 0
        if self.is_terminal:
            with contextlib.suppress(OSError, ValueError):  # ValueError: no descriptor
                columns = os.get_terminal_size(self.stream.fileno()).columns
        return min(columns or WIDTH, WIDTH)

    def page(self) -> Page:
        """Return an empty page that this stream can show."""
        ascii_only = not self.can_print("✓✗–…·→")
        return Page(ascii_only=ascii_only, width=self.width, colour=self.colour)

    def show(self, page: Page) -> None:
        """Print a page."""
        if not self.colour:
            self.write(page.plain())
            return
        # Imported here: rich takes as long as everything else a quick command does.
        from rich.console import Console as RichConsole
        from rich.text import Text

        class Console(RichConsole):
            def on_broken_pipe(self) -> None:
                raise BrokenPipeError  # rich would end the program, with status 1

        console = Console(file=self.stream, force_terminal=True, width=page.width, highlight=False)
        with self._writing():
            for line in page.lines:
                text = Text.assemble(*((span.text, _COLOURS[span.style]) for span in line))
                console.print(text, markup=False, emoji=False, soft_wrap=True)
            self.stream.flush()

    def write(self, text: str) -> None:
        """Print text; no line of it is a command to a CI system."""
        harmless = "\n".join(map(inert, text.split("\n")))
        with self._writing():
            self.stream.write(harmless)
            self.stream.flush()

    def write_json(self, document: str) -> None:
        """Print JSON in UTF-8, whatever the console's encoding."""
        with self._writing():
            self.stream.flush()
            self.stream.buffer.write(document.encode() + b"\n")
            self.stream.buffer.flush()

    def settle(self) -> bool:
        """Get out what others wrote to the stream; drop it, and return False, where it cannot."""
        settled = False
        with contextlib.suppress(OSError), self._writing():
            self.stream.flush()
            settled = True
        return settled

    def note(self, text: str) -> None:
        """Say on the last line what is going on right now; silent where nobody is looking.

        Blanks and a carriage return, no escapes: any console can do that.
        """
        if self.is_live:
            text = clip(visible(text), self.width - 1)
            self.write(f"\r{pad(text, self._noted)}")
            self._noted = cells(text)

    def clear_note(self) -> None:
        """Take the last line back."""
        if self._noted:
            self.write(f"\r{' ' * self._noted}\r")
            self._noted = 0

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """`kata list | head` closes the pipe early: that is no fault, and no verdict changes."""
        try:
            yield
        except (OSError, ValueError) as error:  # ValueError: the stream is closed
            with contextlib.suppress(OSError, ValueError):
                # What is still buffered must not fail again when Python flushes at the end.
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, self.stream.fileno())
                os.close(nowhere)
            if self._aside or isinstance(error, BrokenPipeError | ValueError):
                return
            raise OSError(error.errno, error.strerror, STANDARD_OUTPUT) from None


def lenient(stream: TextIO | None) -> TextIO:
    """Let a console that lacks a character show an escape instead of failing.

    A stream that was closed before the program began is written to nowhere.
    """
    if stream is None or stream.closed:
        stream = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace")
    return stream


def standard_screens() -> tuple[Screen, Screen]:
    """Return the screens for standard output and standard error."""
    return (
        Screen(lenient(sys.stdout), os.environ),
        Screen(lenient(sys.stderr), os.environ, aside=True),
    )
