"""The versions that an exported assignment is graded with: those that are installed here."""

import importlib.metadata
import re

import msgspec

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*", re.ASCII)
_RELEASE = re.compile(r"\d+(\.\d+)*(\.post\d+)?")


class Pin(msgspec.Struct, frozen=True):
    """One package in one version."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name}=={self.version}"


def installed_pins() -> tuple[Pin, ...]:
    """Return what torch-kata itself requires, each in the version that is installed.

    A version that no package index has, such as one built from a checkout, is left out. Builds for
    the CPU and for CUDA have the same version: `+cpu` is not part of it.
    """
    try:
        wanted = importlib.metadata.requires("torch-kata") or []
    except importlib.metadata.PackageNotFoundError:
        return ()
    names = [_NAME.match(each) for each in wanted if "extra ==" not in each]
    found = []
    for name in sorted({match[0] for match in names if match}):
        try:
            version = importlib.metadata.version(name).partition("+")[0]
        except importlib.metadata.PackageNotFoundError:
            continue
        if _RELEASE.fullmatch(version):
            found.append(Pin(name, version))
    return tuple(found)
