"""Show a warning with the submission's own line, wherever PyTorch raises it."""

import sys
import warnings
from typing import TextIO

MOST_FRAMES = 10_000


def show_own_lines(own: str) -> None:
    """Have warnings name the line of this file that led to them."""

    def show(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        if filename != own:
            filename, lineno, line = own, _own_line(own), None
        said = warnings.formatwarning(message, category, filename, lineno, line)
        if not lineno:
            # Raised in a backward pass that the judge asked for: no line of the file is running.
            said = f"{category.__name__}: {message}\n"
        (file or sys.stderr).write(said)

    warnings.showwarning = show


def _own_line(filename: str) -> int:
    """The line of the file that is running, the innermost; 0 for none."""
    frame, steps = sys._getframe(1), 0
    while frame is not None and steps < MOST_FRAMES:
        if frame.f_code.co_filename == filename:
            return frame.f_lineno
        frame, steps = frame.f_back, steps + 1  # type: ignore[assignment]
    return 0
