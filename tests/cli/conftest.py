"""A small pack, a workspace of it, and `kata` run in it."""

from pathlib import Path

import pytest

from checker.catalog.pack import Pack
from checker.cli.app import run
from checker.cli.session import Session
from tests.cli.cli_fakes import FIXTURES, FakeEngine, Kata, Result


@pytest.fixture
def pack() -> Pack:
    return Pack(FIXTURES / "katas", FIXTURES / "reference")


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def kata(
    pack: Pack,
    engine: FakeEngine,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Kata:
    """Run `kata` in an empty folder, in English unless told otherwise."""
    monkeypatch.chdir(tmp_path)
    for name in ("KATA_LANG", "LC_ALL", "LC_MESSAGES", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")

    def call(*arguments: str, pack: Pack = pack) -> Result:
        status = run(arguments, Session(pack=pack, engine=engine))
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return call


@pytest.fixture
def workspace(kata: Kata, tmp_path: Path) -> Path:
    """A fresh workspace, which is the current folder."""
    assert kata("init").status == 0
    return tmp_path
