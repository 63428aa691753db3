"""Render a verdict for a person: what differs, why, and what to do next."""

import hashlib
import platform
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from checker.regular import SOURCE_BYTES, NotRegular, read_regular
from checker.report.case import render_case
from checker.report.escape import visible
from checker.report.page import Page, Style
from checker.report.width import clip, wrap
from checker.report.words import Words
from checker.verdict import (
    CheckVerdict,
    ErrorReport,
    KataFault,
    KataVerdict,
    Outcome,
    Verdict,
    is_shortened,
)
from checker.version import VERSION

OUTPUT_LINES = 20
MESSAGE_LINES = 20
_MESSAGE_CHARACTERS = 20_000
# Here the message is Python's own; elsewhere it is a sentence of the judge's.
_PYTHON_SAYS = ("exception", "import")
# Errors that a hint of the kata does not help with.
_NO_HINT_HELPS = ("syntax", "import", "forbidden")
_MARKS: dict[Outcome, tuple[str, Style]] = {
    "passed": ("✓", "good"),
    "failed": ("✗", "bad"),
    "errored": ("✗", "bad"),
    "timed_out": ("✗", "bad"),
    "skipped": ("–", "dim"),
}


class Submitted(msgspec.Struct, frozen=True):
    """What the learner calls things: their file, and the kata in a command such as `kata hint`."""

    path: Path
    file: str
    target: str


def render_verdict(
    page: Page,
    words: Words,
    verdict: Verdict,
    submitted: Mapping[str, Submitted],
    asked: str,
    untested: Sequence[str] = (),
) -> None:
    """Add the whole verdict. `asked` is the device that the learner asked for.

    `untested` are devices that a kata is about and that the run did not use.
    """
    alone = len(submitted) == 1
    for kata in verdict.katas:
        if alone or kata.touches or (kata.outcome != "passed" and not _untouched(kata)):
            page.gap()
            render_kata(page, words, kata, submitted[kata.id])
    for fault in verdict.faults:
        page.gap()
        _broken(page, words, fault)
    page.gap()
    if verdict.katas:
        _totals(page, words, verdict, asked, alone)
        for device in untested:
            key = "untested.missing" if asked == "auto" else "untested"
            page.line((words(key, device=device.upper()), "dim"))
        if not verdict.sandbox and any(map(_ran, verdict.katas)):
            page.text(words("no_sandbox"), style="warn")


def render_line(page: Page, words: Words, kata: KataVerdict) -> None:
    """Add the one line that a kata gets in a run over several."""
    if _untouched(kata):
        page.line(f"{kata.id} … ", _MARKS["skipped"], (f"  {words('not_started')}", "dim"))
        return
    points = words("points_of", n=kata.points, of=kata.max_points)
    page.line(f"{kata.id} … ", _MARKS[kata.outcome], (f"  {points}", "dim"))


def render_broken_line(page: Page, words: Words, fault: KataFault) -> None:
    """Add the one line that a broken kata gets in a run over several."""
    page.line(f"{fault.id} … ", _MARKS["skipped"], (f"  {words('broken')}", "warn"))


def _broken(page: Page, words: Words, fault: KataFault) -> None:
    page.line((fault.id, "strong"))
    page.text(words("broken_kata"), indent=2, style="warn")
    _message(page, words, fault.message)
    page.text(about_this_program(), indent=4)


def about_this_program() -> str:
    """Return what a report to us should say of the versions in use."""
    return f"torch-kata {VERSION}, Python {platform.python_version()}, {platform.platform()}"


def render_kata(page: Page, words: Words, kata: KataVerdict, submitted: Submitted) -> None:
    """Add one kata: its checks, its error, what it printed, and the next step."""
    page.line((kata.id, "strong"))
    if _untouched(kata):
        page.text(words("error.not_started", file=submitted.file), indent=2)
        return
    judged = [check for check in kata.checks if _tells(check, kata.error)]
    for check in judged:
        _check(page, words, check, submitted, kata.submission)
    if kata.error is not None:
        _error(page, words, kata.error, submitted, kata.submission)
        for check in kata.checks:
            if check.diagnosis and check not in judged:
                _message(page, words, _without_name(check.diagnosis))
            if check.case and check not in judged:
                render_case(page, words, check.case, raised=True)
    if waiting := len(kata.checks) - len(judged):
        page.line("  ", (words(_why_skipped(kata, judged), n=waiting), "dim"))
    if kata.touches and (kata.error is None or kata.error.kind != "forbidden"):
        names = words.listed(kata.touches)
        page.text(words("touches", names=names), indent=2, style="warn")
    if kata.output.strip():
        _output(page, words, kata.output)
    if kata.outcome not in ("passed", "skipped"):
        own_mistake = kata.error is not None and kata.error.kind in _NO_HINT_HELPS
        page.text(words("again" if own_mistake else "hint", name=submitted.target), indent=2)


def _why_skipped(kata: KataVerdict, judged: Sequence[CheckVerdict]) -> str:
    """Return the key of the text that says why the other checks were skipped."""
    if kata.error is not None:
        return "not_judged.error"
    failed = sum(check.outcome != "passed" for check in judged)
    return "not_judged.these" if failed > 1 else "not_judged"


def _tells(check: CheckVerdict, error: ErrorReport | None) -> bool:
    """Whether a check has something to say that the error does not say already.

    After a crash every check is errored, and the one that met it repeats its message.
    """
    if error is not None and check.message and check.message == error.message:
        return False
    return check.outcome in ("passed", "failed") or bool(check.message)


def _untouched(kata: KataVerdict) -> bool:
    return kata.error is not None and kata.error.kind == "not_started"


def _check(
    page: Page, words: Words, check: CheckVerdict, submitted: Submitted, digest: str
) -> None:
    page.line(f"  {check.title} … ", _MARKS[check.outcome])
    if check.outcome == "passed":
        return
    if check.message:
        _message(page, words, check.message)
    if check.line is not None:
        _line(page, words, submitted, check.line, digest)
    if check.diagnosis:
        _message(page, words, _without_name(check.diagnosis))
    if check.case:
        render_case(page, words, check.case)


def _without_name(diagnosis: str) -> str:
    """A diagnosis begins with the wrong solution's name, which says nothing to the learner."""
    name, colon, text = diagnosis.partition(": ")
    return text if colon and name.isidentifier() else diagnosis


def _error(page: Page, words: Words, error: ErrorReport, submitted: Submitted, digest: str) -> None:
    heading = words(f"error.{error.kind}", file=submitted.file)
    if not error.message:
        page.text(heading, indent=2, style="bad")
    elif error.kind in _PYTHON_SAYS and not error.message.startswith(f"{submitted.file}:"):
        page.text(heading, indent=2, style="bad")
        _message(page, words, error.message)
    else:
        _message(page, words, error.message, indent=2, style="bad")
    if error.line is not None:
        _line(page, words, submitted, error.line, digest)


def _line(page: Page, words: Words, submitted: Submitted, line: int, digest: str) -> None:
    """Add the place where an error came about, and the line itself."""
    page.text(words("at_line", file=submitted.file, line=line), indent=4)
    source = _source_line(submitted.path, line, digest)
    if source:
        page.line("      ", (clip(visible(source), page.width - 6), "strong"))


def _source_line(path: Path, line: int, digest: str) -> str:
    """Return the line if the file is still the one that was judged, else nothing."""
    try:
        data = read_regular(path, SOURCE_BYTES)
    except (OSError, NotRegular):
        return ""
    if f"sha256:{hashlib.sha256(data).hexdigest()}" != digest:
        return ""
    # Not splitlines(): Python counts lines by these ends only.
    lines = re.split(r"\r\n|\r|\n", data.decode("utf-8", "replace"))
    return lines[line - 1].strip() if 0 < line <= len(lines) else ""


def _message(page: Page, words: Words, message: str, indent: int = 4, style: Style = "") -> None:
    """Add a message, or as much of it as is worth reading at once."""
    part = Page(ascii_only=page.ascii_only, width=page.width)
    part.text(message[:_MESSAGE_CHARACTERS], indent=indent, style=style)
    page.lines += part.lines[:MESSAGE_LINES]
    more = len(part.lines) - MESSAGE_LINES
    if more > 0:
        page.line(" " * indent, ("… ", "dim"), (words("cut", n=more), "dim"))


def _output(page: Page, words: Words, output: str) -> None:
    lines = [
        part
        for line in visible(output, lines=True).strip("\n").split("\n")
        for part in wrap(line, page.width - 6)
    ]
    page.line("  ", (words("printed"), "dim"))
    for line in lines[:OUTPUT_LINES]:
        # What has no place to break sticks out of its line.
        page.line("    │ ", clip(line, page.width - 6))
    if len(lines) > OUTPUT_LINES:
        key = "cut_twice" if is_shortened(output) else "cut"
        page.line("    … ", (words(key, n=len(lines) - OUTPUT_LINES), "dim"))


def _totals(page: Page, words: Words, verdict: Verdict, asked: str, alone: bool) -> None:
    style = _MARKS[verdict.outcome][1]
    if alone:
        first = words(verdict.outcome)
    else:
        passed = sum(kata.outcome == "passed" for kata in verdict.katas)
        first = words("passed_of", n=passed, of=len(verdict.katas))
    points = words("points_of", n=verdict.points, of=verdict.max_points)
    device = words("auto_device" if asked == "auto" else "on_device", device=verdict.device)
    rest = " · ".join((points, device, words("seed", seed=verdict.seed)))
    page.line((first, style), f" · {rest}")


def _ran(kata: KataVerdict) -> bool:
    """Whether any of the submission's code was run."""
    error = kata.error
    if error is None:
        return True
    if error.kind == "import":
        # A link, a folder, a large or a binary file is told so too; no line of those was run.
        return error.line is not None
    return error.kind not in ("not_started", "syntax", "forbidden")
