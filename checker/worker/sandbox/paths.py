"""Which files every worker may read: Python, its packages without ours, shared libraries.

Rules can only allow, and what they allow is a whole tree, so a folder with our package in it is
listed instead: its entries but that one. Katas and references shipped in the package, and those
of a checkout, which is in none of these folders, stay unreadable.
"""

import contextlib
import functools
import os
import re
import site
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_PACKAGE = Path(__file__).resolve().parents[2]
_OURS = re.compile(
    rf"{re.escape(_PACKAGE.name)}(\..*)?|.*torch[-_.]?kata.*|__editable__.*|.*\.(pth|egg-link)",
    re.IGNORECASE,
)
_PACKAGE_FOLDERS = ("site-packages", "dist-packages")
_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/local/lib64")
_SYSTEM = (
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/usr/share/zoneinfo",
    "/dev/random",
    "/dev/urandom",
    # Libraries count processors there when they load.
    "/sys/devices/system/cpu",
    "/proc/cpuinfo",
)


class Readable(NamedTuple):
    """A file or tree to allow: reading its files, listing its folders, or both."""

    path: str
    files: bool
    folders: bool


@functools.cache
def readable() -> tuple[Readable, ...]:
    """Find what every worker may read; the answer is kept, for it takes a while."""
    packages = _package_folders()
    standard = {os.path.realpath(sysconfig.get_path(kind)) for kind in ("stdlib", "platstdlib")}
    standard -= packages
    libraries = {*_LIBRARIES, f"{sys.prefix}/lib", f"{sys.base_prefix}/lib"}
    found = {
        # Import lists a folder before it looks for a module in it. The names, and only the names,
        # of what lies below become visible with this.
        **{folder: Readable(folder, False, True) for folder in packages | standard},
        **{
            path: Readable(path, True, Path(path).is_dir())
            for path in (
                *(p for folder in packages for p in _packages(folder)),
                *(p for folder in standard for p in _modules(folder)),
                *(p for folder in libraries for p in _shared(os.path.realpath(folder))),
                *(os.path.realpath(path) for path in _SYSTEM if Path(path).exists()),
            )
        },
    }
    return tuple(found.values())


def _package_folders() -> set[str]:
    folders = [*site.getsitepackages(), *(p for p in sys.path if p.endswith(_PACKAGE_FOLDERS))]
    if site.ENABLE_USER_SITE:
        folders.append(site.getusersitepackages())
    return {os.path.realpath(folder) for folder in folders if Path(folder).is_dir()}


def _packages(folder: str) -> Iterator[str]:
    for entry in _entries(folder):
        if entry.name == "__pycache__":
            yield from (e.path for e in _entries(entry.path) if not _OURS.fullmatch(e.name))
        elif not _OURS.fullmatch(entry.name):
            yield from _target(entry)


def _modules(folder: str) -> Iterator[str]:
    # Always entry by entry: a package can be installed below after we looked.
    for entry in _entries(folder):
        if entry.name not in _PACKAGE_FOLDERS:
            yield from _target(entry)


def _shared(folder: str) -> Iterator[str]:
    entries = [entry for entry in _entries(folder) if not entry.name.startswith("python")]
    if len(entries) == len(_entries(folder)):
        if Path(folder).is_dir():
            yield folder
        return
    # What belongs to a Python, ours or another with its own copy of our package, is left out.
    for entry in entries:
        yield from _target(entry)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _target(entry: os.DirEntry[str]) -> Iterator[str]:
    """Where the entry leads; nothing if a link leads to, into or around private places."""
    if not entry.is_symlink():
        yield entry.path
        return
    target = Path(os.path.realpath(entry.path))
    private = [_PACKAGE, Path(tempfile.gettempdir()).resolve()]
    with contextlib.suppress(RuntimeError):  # A user without a name or a home.
        private.append(Path.home().resolve())
    inside = [_PACKAGE] if _PACKAGE.parent.name in _PACKAGE_FOLDERS else [_PACKAGE.parent]
    if target.exists() and not (
        any(place.is_relative_to(target) for place in private)
        or any(target.is_relative_to(place) for place in inside)
    ):
        yield str(target)
