"""Progress survives damage, newer versions, full disks and two runs at once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.workspace.files import locked
from checker.workspace.paths import Workspace
from checker.workspace.progress import KataProgress, read_progress, update_progress
from tests.cli.cli_fakes import Kata


def progress_file(workspace: Path) -> Path:
    return workspace / ".kata" / "progress.json"


@pytest.mark.parametrize("damage", [b"", b"{", b'{"format":1,"katas":{"a":3}}', b"\xff\xfe", b"[]"])
def test_a_damaged_file_is_set_aside_with_a_warning(
    kata: Kata, workspace: Path, damage: bytes
) -> None:
    """Nothing is lost and nothing stops: the bytes are kept under another name."""
    progress_file(workspace).write_bytes(damage)
    result = kata("list")
    assert result.status == 0
    (aside,) = (workspace / ".kata").glob("progress.damaged-*.json")
    assert result.err == (
        f"warning: {progress_file(workspace)}: damaged; renamed to {aside.name}; "
        "progress starts from zero\n"
    )
    assert aside.read_bytes() == damage
    assert kata("list").err == ""
    assert kata("check").status == 0


@pytest.mark.parametrize("name", ["progress.json", "workspace.json"])
def test_a_newer_version_s_file_is_refused_and_not_touched(
    kata: Kata, workspace: Path, name: str
) -> None:
    """What a newer torch-kata wrote is not ours to read or to change."""
    path = workspace / ".kata" / name
    path.write_text('{"format": 2, "new": true}')
    for arguments in (["list"], ["check"], ["hint"], ["init"] if name == "workspace.json" else []):
        result = kata(*arguments)
        assert result.status == 2
        assert result.err == (
            f"error: {path}: made by a newer torch-kata (format 2; this version reads 1); "
            "update: pip install --upgrade torch-kata\n"
        )
    assert path.read_text() == '{"format": 2, "new": true}'
    assert kata("--version").status == 0


def test_damaged_settings_do_not_stop_anything(kata: Kata, workspace: Path) -> None:
    """They are set aside with a warning, and the usual settings take their place."""
    path = workspace / ".kata" / "workspace.json"
    path.write_text("{")
    result = kata("next")
    assert result.status == 0
    (aside,) = (workspace / ".kata").glob("workspace.damaged-*.json")
    assert result.err == (
        f"warning: {path}: damaged; renamed to {aside.name}; default settings are used\n"
    )
    assert aside.read_text() == "{"
    assert kata("next").err == ""


def test_a_full_disk_costs_the_record_but_not_the_verdict(
    kata: Kata, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The verdict is shown, its status stands, a warning says what was not saved."""
    kata("check", "add_one")
    before = progress_file(workspace).read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    result = kata("check", "double_it")
    assert result.status == 0
    assert result.out.startswith("01_first/double_it\n  has the right values … ✓\n")
    assert result.out.endswith("Next: 02_second/make_zeros\nRead the task: kata next\n")
    assert result.err == (
        f"warning: {progress_file(workspace)}: progress not saved: No space left on device; "
        "earlier progress is kept\n"
    )
    assert progress_file(workspace).read_bytes() == before
    assert not list(workspace.rglob("*.tmp"))
    refused = kata("solution", "make_zeros", "--give-up")
    assert refused.status == 3
    assert refused.out == ""


def test_reset_on_a_full_disk_leaves_the_file_alone(
    kata: Kata, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No backup, no reset."""
    mine = workspace / "01_first" / "add_one.py"
    mine.write_text("mine\n")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    result = kata("reset", "add_one")
    assert result.status == 3
    (place, message) = result.err.rsplit(": ", 1)
    assert message == "No space left on device\n"
    assert place.startswith(f"error: {workspace}/.kata/backups/01_first/add_one-")
    assert mine.read_text() == "mine\n"


_COUNT = """
import sys
from pathlib import Path
import msgspec
from checker.workspace.paths import Workspace
from checker.workspace.progress import update_progress

workspace = Workspace(Path(sys.argv[1]))
for _ in range(25):
    def more(progress):
        record = progress.of("a/b")
        return progress.with_kata(
            "a/b", msgspec.structs.replace(record, attempts=record.attempts + 1)
        )
    update_progress(workspace, more, print)
"""


@pytest.mark.usefixtures("processes")
def test_two_runs_at_once_lose_no_update(tmp_path: Path) -> None:
    """Read, change and write are one step across processes."""
    runs = [
        subprocess.Popen([sys.executable, "-c", _COUNT, str(tmp_path)], stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    assert [run.communicate()[0] for run in runs] == [b"", b"", b""]
    assert read_progress(Workspace(tmp_path), print).of("a/b").attempts == 75


def test_a_lock_that_is_held_is_waited_for_and_then_given_up(tmp_path: Path) -> None:
    """A run that hangs with the lock does not hang every other run."""
    with (
        locked(tmp_path / "lock"),
        pytest.raises(TimeoutError, match="another kata command holds the lock"),
        locked(tmp_path / "lock", seconds=0.05),
    ):
        pass


def test_katas_that_this_pack_does_not_know_are_kept(workspace: Path, kata: Kata) -> None:
    """Progress in a kata that an update removed, or another pack has, stays."""
    update_progress(
        Workspace(workspace),
        lambda before: before.with_kata("old/gone", KataProgress(attempts=4)),
        print,
    )
    kata("check")
    saved = json.loads(progress_file(workspace).read_text())
    assert saved["katas"]["old/gone"]["attempts"] == 4
