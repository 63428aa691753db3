"""Give a learner a fresh stub, and keep what they had."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder
from checker.errors import UsageError
from checker.workspace.files import write_atomic, write_new
from checker.workspace.layout import Workspace
from checker.workspace.setup import stub_of


class Reset(msgspec.Struct, frozen=True):
    """What became of a file. `backup` is None where there was nothing of the learner's in it."""

    file: Path
    backup: Path | None


def reset_file(workspace: Workspace, kata: KataFolder) -> Reset:
    """Put the stub back, and keep the learner's file.

    The backup is on disk before the file is touched.
    """
    path, stub = workspace.file(kata.id), stub_of(kata)
    if write_new(path, stub):
        return Reset(path, None)
    if not path.is_file():
        raise UsageError(
            f"{path}: not a file; move it away first", zh=f"{path}：不是文件；请先把它移走"
        )
    mine = path.read_bytes()
    if mine == stub:
        return Reset(path, None)
    backup = _backup(workspace, kata.id, mine)
    write_atomic(path, stub)
    return Reset(path, backup)


def _backup(workspace: Workspace, kata_id: str, data: bytes) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = 1
    while True:
        tail = f"-{number}" if number > 1 else ""
        backup = workspace.backups / f"{kata_id}-{stamp}{tail}.py"
        if write_new(backup, data):
            return backup
        number += 1
