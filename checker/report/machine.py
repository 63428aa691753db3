"""Render what this machine can do."""

from datetime import datetime
from typing import Any

import msgspec

from checker.report.page import Page
from checker.report.width import pad
from checker.report.words import Words


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    """What `kata doctor` reports. A library that is missing has no version.

    `sandbox` maps each layer to the reason why it is missing, "" where it is in force.
    """

    version: str
    python: str
    platform: str
    libraries: dict[str, str | None]
    start: str
    sandbox: dict[str, str]
    cuda: list[str]
    engine: dict[str, Any]
    workspace: str | None
    problems: list[str]

    @property
    def can_judge(self) -> bool:
        """Whether the libraries are there without which nothing is judged."""
        return self.libraries["torch"] is not None and self.libraries["pytest"] is not None


def render_machine(page: Page, words: Words, machine: Machine) -> None:
    """Add the report, one fact a line."""
    rows = [("torch-kata", machine.version), (words("doctor.python"), machine.python)]
    rows += [(name, found or words("doctor.missing")) for name, found in machine.libraries.items()]
    rows.append((words("doctor.start"), machine.start))
    for layer, reason in machine.sandbox.items():
        state = words("doctor.off", why=reason) if reason else words("doctor.on")
        rows.append((words("doctor.sandbox", layer=layer), state))
    rows.append((words("doctor.cuda"), words.listed(machine.cuda) or words("doctor.none")))
    rows.append((words("doctor.engine"), engine_line(words, machine.engine)))
    rows.append((words("doctor.workspace"), machine.workspace or words("doctor.none")))
    for name, value in rows:
        page.line((pad(name, 30), "dim"), value)
    for problem in machine.problems:
        page.text(words("warning", message=problem), style="warn")


def engine_line(words: Words, engine: dict[str, Any]) -> str:
    """Return the engine's state, as `engine_data` has it, in a sentence."""
    if engine["running"]:
        since = datetime.fromtimestamp(engine["started"]).strftime("%Y-%m-%d %H:%M:%S")
        return words("engine.running", pid=engine["pid"], since=since)
    if engine["off"]:
        return words("engine.off", why=engine["off"])
    return words("engine.not_running")
