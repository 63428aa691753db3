"""Give a learner a fresh stub, and keep what they had."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder
from checker.errors import UsageError
from checker.regular import NotRegular, read_regular
from checker.workspace.files import Warn, write_atomic, write_new
from checker.workspace.paths import Workspace
from checker.workspace.setup import is_stub, stub_of
from checker.workspace.state import make_real_folder, make_state_folder

MAX_BYTES = 100_000_000  # whatever a learner wrote is kept, if it fits into memory


class Reset(msgspec.Struct, frozen=True):
    """What became of a file. `backup` is None where there was nothing of the learner's in it."""

    file: Path
    changed: bool
    backup: Path | None = None


def reset_file(workspace: Workspace, kata: KataFolder, lang: str, warn: Warn) -> Reset:
    """Put the stub of a language back, and keep the learner's file.

    The backup is on disk before the file is touched. A stub as written needs none, whatever its
    language. Raises UsageError where the file, or a
    folder on the way to it, is anything else.
    """
    path, stub = workspace.file(kata.id), stub_of(kata, lang)
    make_real_folder(workspace.root, path.parent)
    if write_new(path, stub):
        return Reset(path, changed=True)
    try:
        mine = read_regular(path, MAX_BYTES)
    except NotRegular as error:
        raise UsageError(
            f"{path}: this is {error.what['en']}; move it away first",
            zh=f"{path}：这是{error.what['zh']}；请先把它移走",
        ) from None
    if mine == stub:
        return Reset(path, changed=False)
    backup = None if is_stub(kata, mine) else _backup(workspace, kata.id, mine, warn)
    write_atomic(path, stub)
    return Reset(path, changed=True, backup=backup)


def _backup(workspace: Workspace, kata_id: str, data: bytes, warn: Warn) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = 1
    while True:
        tail = f"-{number}" if number > 1 else ""
        backup = workspace.backups / f"{kata_id}-{stamp}{tail}.py"
        make_state_folder(workspace.root, backup.parent, warn)
        if write_new(backup, data):
            return backup
        number += 1
