"""Where the socket of a resident engine is."""

import os
from pathlib import Path

import pytest

from checker.process.place import outdated, socket_path


def test_an_engine_of_another_environment_is_not_outdated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two shells that show other CUDA devices have an engine each, and both engines stay."""
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0")
    one = socket_path()
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")
    other = socket_path()
    one.touch()
    try:
        assert one != other
        assert outdated(other) == []
    finally:
        one.unlink()


def test_an_engine_of_another_version_is_outdated(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An engine that was started before the package changed is outdated."""
    package = tmp_path / "checker"
    package.mkdir()
    module = package / "__init__.py"
    module.touch()
    monkeypatch.setattr("checker.__file__", str(module))
    os.utime(module, ns=(1, 1))
    before = socket_path()
    os.utime(module, ns=(2, 2))
    before.touch()
    try:
        assert outdated(socket_path()) == [before]
    finally:
        before.unlink()


def test_katas_in_the_package_do_not_make_an_engine_outdated(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In a wheel the katas lie in the package. An engine loads none of them."""
    package = tmp_path / "checker"
    kata = package / "pack" / "katas" / "checks.py"
    kata.parent.mkdir(parents=True)
    module = package / "__init__.py"
    for path in (module, kata):
        path.touch()
        os.utime(path, ns=(1, 1))
    monkeypatch.setattr("checker.__file__", str(module))
    before = socket_path()
    os.utime(kata, ns=(2, 2))
    assert socket_path() == before
