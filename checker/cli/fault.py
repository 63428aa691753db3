"""Tell of an error that nobody foresaw: whose fault it is, and what to report."""

import shlex
import traceback
from collections.abc import Sequence
from pathlib import Path

from checker.report.escape import visible
from checker.report.verdict import about_this_program
from checker.report.words import Words

_FRAMES = 6


def describe_fault(words: Words, error: BaseException, command: Sequence[str]) -> str:
    """Return the message: ours to mend, the end of the traceback, versions and the command."""
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    last = traceback.format_exception_only(error)[-1].strip()
    lines = [
        words("our_fault"),
        words("report_it"),
        *(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames),
        f"  {last}",
        f"  {about_this_program()}",
        f"  {shlex.join(command)}",
    ]
    return visible("\n".join(lines), lines=True) + "\n"
