"""Remember which workspaces' packs this user trusts, in a file outside of every workspace.

A pack is code: its checks run as the user. So a workspace that came with a checkout cannot name
one by itself. A record holds the workspace's path and a digest of what it names and of the packs'
files: after any change the user is asked again.
"""

import hashlib
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from checker.errors import UsageError
from checker.regular import NotRegular, kind_of, read_regular
from checker.workspace.files import Warn, locked, write_atomic
from checker.workspace.state import Damaged, read_state, set_aside

FORMAT = 1
MAX_FILES = 20_000
MAX_BYTES = 200_000_000


class _Records(msgspec.Struct, frozen=True, kw_only=True):
    """`trust.json`: the digest of what was trusted, by the workspace's resolved path."""

    format: Literal[1] = 1
    workspaces: dict[str, str] = {}


class Trust:
    """What this user trusts. Nothing is, where there is no folder for the record."""

    def __init__(self, environment: Mapping[str, str], warn: Warn) -> None:
        self._folder = config_folder(environment)
        self._warn = warn

    def known(self, root: Path) -> bool:
        """Whether anything was ever trusted in this workspace."""
        return _key(root) in self._read(root).workspaces

    def holds(self, root: Path, packs: tuple[Path, ...]) -> bool:
        """Whether exactly these packs were trusted here, as they are now."""
        # Looked at in any case: what cannot be digested is refused and not asked for.
        return digest(root, packs) == self._read(root).workspaces.get(_key(root))

    def add(self, root: Path, packs: tuple[Path, ...]) -> None:
        """Record that these packs are trusted here; OSError or UsageError where it cannot be."""
        found, file = digest(root, packs), self._file(root)
        if file is None:
            raise UsageError(
                "not recorded: there is no folder for your settings outside this repository",
                zh="没有记录：这个仓库之外没有你的配置文件夹",
            )
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked(file.with_suffix(".lock")):
            records = self._read(root)
            workspaces = {**records.workspaces, _key(root): found}
            document = msgspec.json.encode(_Records(workspaces=workspaces))
            write_atomic(file, msgspec.json.format(document) + b"\n")

    def _read(self, root: Path) -> _Records:
        file = self._file(root)
        if file is None:
            return _Records()
        try:
            if sys.platform != "win32" and file.lstat().st_uid != os.geteuid():
                return _Records()
            return read_state(file, _Records, FORMAT) or _Records()
        except Damaged as error:
            set_aside(
                file,
                error,
                self._warn,
                {"en": "no pack is trusted now", "zh": "现在不信任任何题目"},
            )
        except OSError:
            pass
        return _Records()

    def _file(self, root: Path) -> Path | None:
        if self._folder is None:
            return None
        file = self._folder / "trust.json"
        # A home inside of the checkout, as on some CI machines, would let it trust itself.
        return None if _real(file).is_relative_to(_checkout(root)) else file


def config_folder(environment: Mapping[str, str]) -> Path | None:
    """Return this user's folder for our settings, where the platform keeps such; None without."""
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        base = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(environment.get("XDG_CONFIG_HOME") or "")
        base = base if base.is_absolute() else home / ".config"
    return base / "torch-kata" if base.is_absolute() else None


def digest(root: Path, packs: tuple[Path, ...]) -> str:
    """Return a digest of the workspace's path and of the packs with all their files.

    Raises UsageError where a pack holds more than can be looked at, or a link, whose target
    could change unseen.
    """
    found = hashlib.sha256()
    files = size = 0
    _add(found, os.fsencode(_real(root)))
    for pack in packs:
        _add(found, os.fsencode(_real(pack)))
        for path, facts in _files_of(pack):
            files, size = files + 1, size + facts.st_size
            if files > MAX_FILES or size > MAX_BYTES:
                raise _unfit(
                    pack,
                    f"more than {MAX_FILES} files or {MAX_BYTES} bytes",
                    f"超过 {MAX_FILES} 个文件或 {MAX_BYTES} 字节",
                )
            _add(found, os.fsencode(path.relative_to(pack)))
            try:
                _add(found, read_regular(path, MAX_BYTES))
            except NotRegular as error:
                raise _unfit(path, error.what["en"], error.what["zh"]) from None
    return f"sha256:{found.hexdigest()}"


def _files_of(pack: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Everything that a judge may read or run in a pack, in a fixed order."""
    waiting = [pack / "reference", pack / "katas"]
    while waiting:
        path = waiting.pop()
        try:
            facts = path.lstat()
        except FileNotFoundError:
            continue
        if stat.S_ISDIR(facts.st_mode):
            waiting += sorted(path.iterdir(), reverse=True)
        elif stat.S_ISREG(facts.st_mode):
            yield path, facts
        else:
            what = kind_of(facts.st_mode)
            raise _unfit(path, what["en"], what["zh"])


def _unfit(path: Path, en: str, zh: str) -> UsageError:
    return UsageError(
        f"{path}: {en}; a workspace cannot use such a pack: give it with --pack",
        zh=f"{path}：{zh}；工作区不能使用这样的题目：请用 --pack 指定",
    )


def _checkout(root: Path) -> Path:
    """The repository that the workspace came in, as far as can be seen; else the workspace."""
    root = _real(root)
    found = (folder for folder in (root, *root.parents) if os.path.lexists(folder / ".git"))
    return next(found, root)


def _add(found: "hashlib._Hash", data: bytes) -> None:
    # With its length: two parts must not be taken for two others.
    found.update(len(data).to_bytes(8, "big") + data)


def _key(root: Path) -> str:
    # A name that is not UTF-8 cannot stand in JSON; the digest has its bytes.
    return str(_real(root)).encode("utf-8", "backslashreplace").decode()


def _real(path: Path) -> Path:
    # Not resolve(), which raises where links lead in a circle.
    return Path(os.path.realpath(path))
