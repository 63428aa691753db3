"""Read a submitted file without trusting its path, its kind or its size."""

import hashlib
import os
import stat
from collections.abc import Iterable
from pathlib import Path

import msgspec

from checker.spec.text import Text

MAX_BYTES = 1_000_000


class Submission(msgspec.Struct, frozen=True):
    """A submitted file's bytes and digest. `problem` says why it cannot be judged, if so."""

    source: bytes
    digest: str
    problem: Text | None = None


def read_submission(path: Path, forbidden: tuple[Path, ...]) -> Submission:
    """Read at most MAX_BYTES of a regular file that does not lie in a forbidden folder.

    Symbolic links are refused: one could lead to the reference.
    """
    try:
        real = path.resolve(strict=True)
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        descriptor = os.open(path, flags)
    except FileNotFoundError:
        return _problem("this file does not exist", "这个文件不存在")
    except (OSError, RuntimeError) as error:
        if path.is_symlink():
            return _problem(
                "is a symbolic link; submit the file itself", "是符号链接；请提交文件本身"
            )
        reason = getattr(error, "strerror", None) or str(error)
        return _problem(f"cannot be opened: {reason}", f"无法打开：{reason}")
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        if stat.S_ISDIR(mode):
            return _problem("is a folder; submit a file", "是一个文件夹；请提交文件")
        return _problem("is not a regular file", "不是普通文件")
    with os.fdopen(descriptor, "rb") as file:
        if any(real.is_relative_to(folder.resolve()) for folder in forbidden):
            return _problem(
                "belongs to the pack; submit your own file", "是题目自带的文件；请提交自己的文件"
            )
        source = file.read(MAX_BYTES + 1)
    if len(source) > MAX_BYTES:
        return _problem(
            f"is larger than {MAX_BYTES} bytes; a solution is a small file",
            f"超过 {MAX_BYTES} 字节；答案应该是一个小文件",
        )
    digest = "sha256:" + hashlib.sha256(source).hexdigest()
    try:
        source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Submission(
            source,
            digest,
            {
                "en": f"is not UTF-8 text (at byte {error.start}); save it as UTF-8",
                "zh": f"不是 UTF-8 文本（第 {error.start} 字节）；请用 UTF-8 重新保存",
            },
        )
    if b"\0" in source:
        return Submission(source, digest, {"en": "contains a null byte", "zh": "含有空字节"})
    return Submission(source, digest)


def is_untouched(source: bytes, stubs: Iterable[bytes]) -> bool:
    """Whether a submission is one of the stubs, apart from line ends and trailing blanks."""
    return any(_lines(source) == _lines(stub) for stub in stubs)


def _lines(source: bytes) -> list[bytes]:
    lines = [line.rstrip() for line in source.removeprefix(b"\xef\xbb\xbf").splitlines()]
    return [line for line in lines if line]


def _problem(en: str, zh: str) -> Submission:
    return Submission(b"", "", {"en": en, "zh": zh})
