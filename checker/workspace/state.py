"""Read what lies below `.kata/`: no link is followed, and what is damaged is set aside."""

import contextlib
import errno
import os
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from checker.errors import UsageError
from checker.regular import NotRegular, kind_of, read_regular
from checker.spec.text import Text
from checker.workspace.files import Warn, refuse_newer

MAX_BYTES = 8_000_000
S = TypeVar("S", bound=msgspec.Struct)


class Damaged(Exception):
    """A file of ours that cannot be used. `what` says what lies there, if it is no file."""

    def __init__(self, what: Text | None = None) -> None:
        self.what = what
        en, zh = (f" ({what['en']})", f"（{what['zh']}）") if what else ("", "")
        self.text: Text = {"en": f"damaged{en}", "zh": f"文件已损坏{zh}"}
        super().__init__(self.text["en"])


def read_state(path: Path, kind: type[S], known: int) -> S | None:
    """Return what a JSON file below `.kata/` holds; None where there is none.

    Raises Damaged for anything that cannot be used, OSError where it cannot be opened, and
    UsageError where a newer torch-kata wrote it.
    """
    try:
        data = read_regular(path, MAX_BYTES)
    except FileNotFoundError:
        return None
    except NotRegular as error:
        raise Damaged(error.what) from None
    try:
        refuse_newer(path, data, known)
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Damaged from None


def set_aside(path: Path, damage: Damaged, warn: Warn, then: Text) -> bool:
    """Rename what is damaged, with a warning that ends with `then`; False where that is refused.

    A rename moves a link or a folder itself: nothing is followed and not one byte is lost.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    moved = True
    try:
        path.rename(aside)
    except FileNotFoundError:
        return True  # another run was faster
    except OSError:
        moved = False
    en, zh = (f"renamed to {aside.name}; ", f"已改名为 {aside.name}；") if moved else ("", "")
    warn(
        {
            "en": f"{path}: {damage.text['en']}; {en}{then['en']}",
            "zh": f"{path}：{damage.text['zh']}；{zh}{then['zh']}",
        }
    )
    return moved


def make_state_folder(root: Path, folder: Path, warn: Warn) -> None:
    """Make `folder` and what is missing between it and `root`; what is no folder is set aside.

    Raises OSError where that is refused: nothing is ever written through a link.
    """
    for path in _between(root, folder):
        if (mode := _mode(path)) is not None and not stat.S_ISDIR(mode):
            then: Text = {"en": "a new folder is made", "zh": "另建新文件夹"}
            if not set_aside(path, Damaged(kind_of(mode)), warn, then):
                raise OSError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path))
        with contextlib.suppress(FileExistsError):
            path.mkdir()


def make_real_folder(root: Path, folder: Path) -> None:
    """Make `folder` and what is missing between it and `root`, following no link on the way.

    Raises UsageError where something else than a folder is in the way.
    """
    require_real_folder(root, folder)
    for path in _between(root, folder):
        with contextlib.suppress(FileExistsError):
            path.mkdir()


def require_real_folder(root: Path, folder: Path) -> None:
    """Raise UsageError where the way from `root` to `folder` leads over anything but folders."""
    for path in _between(root, folder):
        if (mode := _mode(path)) is not None and not stat.S_ISDIR(mode):
            what = kind_of(mode)
            raise UsageError(
                f"{path}: this is {what['en']}, but a folder is needed; move it away first",
                zh=f"{path}：这是{what['zh']}，但这里需要文件夹；请先把它移走",
            )


def _between(root: Path, folder: Path) -> list[Path]:
    """The folders below `root` down to `folder`, outermost first."""
    names = folder.relative_to(root).parts
    return [root.joinpath(*names[: i + 1]) for i in range(len(names))]


def _mode(path: Path) -> int | None:
    try:
        return os.lstat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
