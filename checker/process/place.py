"""Where a resident engine's socket is: private to this user, one per environment and version."""

import hashlib
import importlib.util
import os
import stat
import sys
import tempfile
from pathlib import Path

import checker
from checker.errors import EngineError
from checker.process.spawn import environment

_OF_NO_CONSEQUENCE = ("PATH", "LANG", "LC_ALL")
# What a socket's address has room for, without the null byte at its end.
_LONGEST_ADDRESS = 107


def runtime_folder() -> Path:
    """Make and return this user's private folder; raises EngineError where it is not private."""
    base = os.environ.get("XDG_RUNTIME_DIR")
    if sys.platform == "win32":
        raise NotImplementedError
    uid = os.getuid()
    if base and os.access(base, os.W_OK):
        folder = Path(base) / "torch-kata"
    else:
        folder = Path(tempfile.gettempdir()) / f"torch-kata-{uid}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        facts = folder.lstat()
    except OSError as error:
        raise EngineError(f"{folder}: cannot be made: {error.strerror}") from None
    if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != uid or facts.st_mode & 0o077:
        raise EngineError(
            f"{folder}: must be a folder of yours that only you can open; remove it, or set "
            "XDG_RUNTIME_DIR"
        )
    return folder


def socket_path() -> Path:
    """The socket of the engine that fits this interpreter, this torch and this torch-kata.

    Raises EngineError where it has no private folder, or one with too long a name.
    """
    package = Path(checker.__file__).parent
    newest = _newest_module(package)
    torch = importlib.util.find_spec("torch")
    origin = Path(torch.origin) if torch and torch.origin else package
    # A visible CUDA device, say, is the engine's for as long as it lives. In the place, not in the
    # version: two shells that differ in it have an engine each.
    surroundings = sorted(
        (name, value) for name, value in environment().items() if name not in _OF_NO_CONSEQUENCE
    )
    place = _digest(sys.executable, sys.prefix, package, surroundings)
    version = _digest(sys.version, newest, origin, origin.stat().st_mtime_ns)
    path = runtime_folder() / f"engine-{place}-{version}.sock"
    if len(os.fsencode(path)) > _LONGEST_ADDRESS:
        raise EngineError(
            f"{path}: too long a name for a socket; set XDG_RUNTIME_DIR to a shorter one"
        )
    return path


def why_none_stays() -> str:
    """Why no engine can stay resident here; "" where one can."""
    try:
        socket_path()
    except EngineError as error:
        return str(error)
    return ""


def outdated(path: Path) -> list[Path]:
    """Sockets of engines of the same interpreter, folder and environment, but of other versions."""
    place = path.name.rpartition("-")[0]
    return [other for other in path.parent.glob(f"{place}-*.sock") if other != path]


def _newest_module(package: str | Path) -> int:
    """When the newest module was changed, in nanoseconds; 0 where there is none."""
    newest = 0
    with os.scandir(package) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                newest = max(newest, entry.stat().st_mtime_ns)
            # In a wheel the katas lie in the package: an engine loads none of them.
            elif entry.name not in ("pack", "__pycache__") and entry.is_dir():
                newest = max(newest, _newest_module(entry.path))
    return newest


def _digest(*key: object) -> str:
    return hashlib.sha256(repr(key).encode()).hexdigest()[:12]
