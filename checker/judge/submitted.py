"""Read a submitted file without trusting its path, its kind or its size."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from checker.errors import reason
from checker.job import MAX_BYTES
from checker.regular import NotRegular, TooLarge, read_regular
from checker.spec.text import Text


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
        source = read_regular(path, MAX_BYTES)
        real = path.resolve(strict=True)
    except FileNotFoundError:
        return _problem("this file does not exist", "这个文件不存在")
    except TooLarge:
        return _too_large()
    except NotRegular as error:
        en, zh = f"is {error.what['en']}; submit", f"是{error.what['zh']}；请提交文件"
        if path.is_symlink():
            return _problem(f"{en} the file itself", f"{zh}本身")
        return _problem(f"{en} a file", zh)
    except OSError as error:
        why = reason(error)
        return _problem(f"cannot be opened: {why['en']}", f"无法打开：{why['zh']}")
    if any(real.is_relative_to(folder.resolve()) for folder in forbidden):
        return _problem(
            "belongs to the pack; submit your own file", "是题目自带的文件；请提交自己的文件"
        )
    return submission_of(source)


def submission_of(source: bytes) -> Submission:
    """Return a submission of these bytes, with the problem that they have, if any."""
    if len(source) > MAX_BYTES:
        return _too_large()
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


def _too_large() -> Submission:
    return _problem(
        f"is larger than {MAX_BYTES} bytes; a solution is a small file",
        f"超过 {MAX_BYTES} 字节；答案应该是一个小文件",
    )


def _problem(en: str, zh: str) -> Submission:
    return Submission(b"", "", {"en": en, "zh": zh})
