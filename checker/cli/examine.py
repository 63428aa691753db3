"""Find out what this machine can do, without loading PyTorch into this process."""

import json
import platform
import subprocess
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from checker.cli.console import Console, place_and_reason
from checker.cli.session import Session
from checker.errors import KataError
from checker.process.place import why_none_stays
from checker.process.spawn import environment, forks, interpreter, resident
from checker.report.escape import visible
from checker.report.machine import Machine
from checker.version import VERSION

if TYPE_CHECKING:
    from checker.engine.client import EngineStatus

T = TypeVar("T")
_LIBRARIES = ("torch", "torchvision", "numpy", "scikit-learn", "pytest")
_SECONDS = 90


def examine(session: Session) -> Machine:
    """Examine everything. What cannot be found out is a problem in the report, not an error."""
    problems: list[str] = []
    libraries = {name: _installed(name) for name in _LIBRARIES}
    workspace = _tried(lambda: session.workspace, session.console, problems)
    engine = _tried(session.engine.status, session.console, problems)
    return Machine(
        version=VERSION,
        python=platform.python_version(),
        platform=platform.platform(),
        libraries=libraries,
        start="fork" if forks() else "spawn",
        sandbox=_ask(["-m", "checker.worker.sandbox"], "sandbox", dict[str, str], problems) or {},
        cuda=(_ask(["-m", "checker.devices", "cuda"], "CUDA", list[str], problems) or [])
        if libraries["torch"]
        else [],
        engine=engine_data(engine, session.environment),
        workspace=str(workspace.root) if workspace else None,
        problems=problems,
    )


def engine_data(status: "EngineStatus | None", variables: Mapping[str, str]) -> dict[str, Any]:
    """Return the engine's state for programs."""
    if status is None:
        return {"running": False, "off": _why_off(variables)}
    return {
        "running": True,
        "pid": status.pid,
        "socket": status.socket,
        "versions": status.versions,
        "started": status.started,
    }


def _tried(look: Callable[[], T], console: Console, problems: list[str]) -> T | None:
    """Look at something; None, and a problem in the report, where that fails."""
    try:
        return look()
    except KataError as error:
        problems.append(console.say(error.text))
    except OSError as error:
        problems.append(console.say(place_and_reason(error)))
    return None


def _why_off(variables: Mapping[str, str]) -> str | None:
    if not forks():
        return "KATA_START=spawn" if variables.get("KATA_START") else platform.system()
    if not resident():
        return "CI" if variables.get("CI") else "KATA_ENGINE=off"
    return why_none_stays() or None


def _installed(name: str) -> str | None:
    import importlib.metadata

    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _ask(arguments: list[str], about: str, kind: Any, problems: list[str]) -> Any:
    """Return what a process of ours prints as JSON; None, and a problem, where it fails."""
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
        problems.append(f"{about}: {words or f'no output, exit status {answer.returncode}'}")
        return None
