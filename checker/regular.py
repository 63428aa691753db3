"""Read a file whose kind and size are not trusted: regular files only, up to a limit."""

import errno
import os
import stat
from pathlib import Path

from checker.errors import KataError

_KINDS: tuple[tuple[int, dict[str, str]], ...] = (
    (stat.S_IFREG, {"en": "a file", "zh": "文件"}),
    (stat.S_IFDIR, {"en": "a folder", "zh": "文件夹"}),
    (stat.S_IFLNK, {"en": "a symbolic link", "zh": "符号链接"}),
    (stat.S_IFIFO, {"en": "a named pipe", "zh": "命名管道"}),
    (stat.S_IFSOCK, {"en": "a socket", "zh": "套接字"}),
    (stat.S_IFCHR, {"en": "a device", "zh": "设备"}),
    (stat.S_IFBLK, {"en": "a device", "zh": "设备"}),
)
_OTHER: dict[str, str] = {"en": "a special file", "zh": "特殊文件"}
SOURCE_BYTES = 1_000_000
"""The most that is read of a file of Python source."""
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NOFOLLOW: int = getattr(os, "O_NOFOLLOW", 0)


class NotRegular(KataError):
    """What lies at a path is no file that we read. `what` says what it is instead."""

    def __init__(self, path: Path, what: dict[str, str]) -> None:
        self.what = what
        super().__init__(
            f"{path}: this is {what['en']}, not a regular file",
            zh=f"{path}：这是{what['zh']}，不是普通文件",
        )


class TooLarge(NotRegular):
    """A regular file of more bytes than are read."""

    def __init__(self, path: Path, limit: int) -> None:
        super().__init__(
            path, {"en": f"larger than {limit} bytes", "zh": f"超过 {limit} 字节的文件"}
        )


def kind_of(mode: int) -> dict[str, str]:
    """Return what `st_mode` stands for, in words."""
    return next((words for kind, words in _KINDS if stat.S_IFMT(mode) == kind), _OTHER)


def read_regular(path: Path, limit: int, *, follow: bool = False) -> bytes:
    """Return a regular file's bytes, without waiting for a writer.

    `follow` allows a link to a file. Raises NotRegular for anything else, TooLarge for more
    than `limit` bytes, and OSError where the file is missing or cannot be opened.
    """
    # Looked at before it is opened: opening a device can do something by itself.
    require_regular(path, path.stat(follow_symlinks=follow))
    try:
        descriptor = os.open(path, _FLAGS | (0 if follow else _NOFOLLOW))
    except OSError as error:
        if error.errno == errno.ELOOP:  # it became a link in the meantime
            raise NotRegular(path, kind_of(stat.S_IFLNK)) from None
        raise
    with os.fdopen(descriptor, "rb") as file:
        require_regular(path, os.fstat(descriptor))
        data = file.read(limit + 1)
    if len(data) > limit:
        raise TooLarge(path, limit)
    return data


def require_regular(path: Path, facts: os.stat_result) -> None:
    """Raise NotRegular where these are not the facts of a regular file."""
    if not stat.S_ISREG(facts.st_mode):
        raise NotRegular(path, kind_of(facts.st_mode))
