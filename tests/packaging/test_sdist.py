"""The source distribution holds what its tests need: they run where it was unpacked."""

import os
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("processes")

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("checker", "katas", "reference", "tests", ".github")
CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution, built from the checkout and unpacked."""
    folder = tmp_path_factory.mktemp("sdist")
    build: list[str | Path] = [
        sys.executable,
        "-m",
        "build",
        "--sdist",
        "--no-isolation",
        "--outdir",
        folder,
        ROOT,
    ]
    run(build, folder)
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as file:
        file.extractall(folder, filter="data")
    (found,) = (path for path in folder.iterdir() if path.is_dir())
    return found


def run(command: list[str | Path], cwd: Path) -> str:
    """Run a program that must succeed; return what it printed."""
    environment = {**os.environ, "KATA_ENGINE": "off", "PYTHONUTF8": "1"}
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files(folder: Path) -> Iterator[str]:
    """Every file of ours below a folder, by its place in the checkout."""
    for path in folder.rglob("*"):
        if path.is_file() and not CACHES & set(path.parts):
            yield path.relative_to(ROOT).as_posix()


def test_it_holds_every_file_of_ours(unpacked: Path) -> None:
    """Code, katas, tests and documents are all there."""
    missing = [
        name for top in FOLDERS for name in files(ROOT / top) if not (unpacked / name).is_file()
    ]
    assert missing == []
    for name in ("README.md", "CHANGELOG.md", "LICENSE", "Makefile", "pyproject.toml"):
        assert (unpacked / name).is_file()


def test_its_tests_are_found_and_run(unpacked: Path) -> None:
    """pytest collects every test of the unpacked copy, and those that need no process pass."""
    few = "test_layers or links_lead_somewhere or the_guide_names_everything"
    command: list[str | Path] = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]
    told = run([*command, "-k", few], unpacked)
    assert " passed" in told
    assert "error" not in told
