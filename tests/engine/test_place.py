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
