"""Find out what this machine can do, without loading PyTorch into this process."""

import importlib.metadata
import json
import platform
import subprocess
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from checker.cli.session import EngineStatus, Session
from checker.errors import KataError
from checker.process.place import why_none_stays
from checker.process.spawn import environment, forks, interpreter, resident
from checker.report.escape import visible
from checker.report.page import Page
from checker.report.width import pad
from checker.version import VERSION

T = TypeVar("T")
_LIBRARIES = ("torch", "torchvision", "numpy", "scikit-learn", "pytest")
_ASK_CUDA = """
import json, torch
found = torch.cuda.is_available()
print(json.dumps([torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())]
                 if found else []))
"""
_SECONDS = 90


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
        return self.libraries["torch"] is not None and self.libraries["pytest"] is not None


def examine(session: Session) -> Machine:
    """Look at everything. What cannot be found out is a problem in the report, not an error."""
    problems: list[str] = []
    libraries = {name: _installed(name) for name in _LIBRARIES}
    workspace = _tried(lambda: session.workspace, session, problems)
    engine = _tried(session.engine.status, session, problems)
    return Machine(
        version=VERSION,
        python=platform.python_version(),
        platform=platform.platform(),
        libraries=libraries,
        start="fork" if forks() else "spawn",
        sandbox=_ask(["-m", "checker.worker.sandbox"], "sandbox", dict[str, str], problems) or {},
        cuda=(_ask(["-c", _ASK_CUDA], "CUDA", list[str], problems) or [])
        if libraries["torch"]
        else [],
        engine=engine_data(session, engine),
        workspace=str(workspace.root) if workspace else None,
        problems=problems,
    )


def render_machine(page: Page, session: Session, machine: Machine) -> None:
    """Add the report, one fact a line."""
    words = session.words
    rows = [("torch-kata", machine.version), (words("doctor.python"), machine.python)]
    rows += [(name, found or words("doctor.missing")) for name, found in machine.libraries.items()]
    rows.append((words("doctor.start"), machine.start))
    for layer, reason in machine.sandbox.items():
        state = words("doctor.off", why=reason) if reason else words("doctor.on")
        rows.append((f"{words('doctor.sandbox')}: {layer}", state))
    rows.append((words("doctor.cuda"), ", ".join(machine.cuda) or words("doctor.none")))
    rows.append((words("doctor.engine"), engine_line(session, machine.engine)))
    rows.append((words("doctor.workspace"), machine.workspace or words("doctor.none")))
    for name, value in rows:
        page.line((pad(name, 30), "dim"), value)
    for problem in machine.problems:
        page.text(words("warning", message=problem), style="warn")


def engine_data(session: Session, status: EngineStatus | None) -> dict[str, Any]:
    """Return the engine's state for programs."""
    if status is None:
        return {"running": False, "off": _why_off(session)}
    return {
        "running": True,
        "pid": status.pid,
        "socket": status.socket,
        "versions": status.versions,
        "started": status.started,
    }


def engine_line(session: Session, engine: dict[str, Any]) -> str:
    """Return the engine's state, as `engine_data` has it, in a sentence."""
    if engine["running"]:
        since = datetime.fromtimestamp(engine["started"]).strftime("%Y-%m-%d %H:%M:%S")
        return session.words("engine.running", pid=engine["pid"], since=since)
    if engine["off"]:
        return session.words("engine.off", why=engine["off"])
    return session.words("engine.not_running")


def _tried(look: Callable[[], T], session: Session, problems: list[str]) -> T | None:
    """Look at something; None, and a problem in the report, where that fails."""
    try:
        return look()
    except KataError as error:
        problems.append(session.say(error.text))
    except OSError as error:
        problems.append(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    return None


def _why_off(session: Session) -> str | None:
    if not forks():
        return "KATA_START=spawn" if session.environment.get("KATA_START") else platform.system()
    if not resident():
        return "CI" if session.environment.get("CI") else "KATA_ENGINE=off"
    return why_none_stays() or None


def _installed(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _ask(arguments: list[str], about: str, kind: Any, problems: list[str]) -> Any:
    """Ask a process of our own and return its answer; None, and a problem, where it has none."""
    command = [*interpreter(), *arguments]
    try:
        answer = subprocess.run(
            command, capture_output=True, timeout=_SECONDS, env=environment(), check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        problems.append(f"{about}: {error}")
        return None
    try:
        return msgspec.convert(json.loads(answer.stdout.decode().splitlines()[-1]), kind)
    except (ValueError, IndexError, msgspec.ValidationError):
        words = visible(answer.stderr.decode("utf-8", "replace").strip()[-300:])
        problems.append(f"{about}: {words or f'no answer, exit status {answer.returncode}'}")
        return None
