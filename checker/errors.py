"""The errors that torch-kata raises, and what errors of the operating system are called."""

import errno

import msgspec

# The operating system says it in English, or in the locale's language where it was asked to.
_REASONS = {
    errno.ENOENT: "文件或文件夹不存在",
    errno.EACCES: "没有权限",
    errno.EPERM: "不允许这样操作",
    errno.EROFS: "文件系统是只读的",
    errno.ENOSPC: "磁盘空间不足",
    errno.EDQUOT: "超出磁盘配额",
    errno.EFBIG: "文件太大",
    errno.EEXIST: "文件已存在",
    errno.ENOTDIR: "不是文件夹",
    errno.EISDIR: "是文件夹",
    errno.ENOTEMPTY: "文件夹不是空的",
    errno.ENAMETOOLONG: "文件名太长",
    errno.ELOOP: "符号链接层数过多",
    errno.EIO: "读写出错",
    errno.EMFILE: "打开的文件太多",
    errno.ENFILE: "打开的文件太多",
    errno.ENOMEM: "内存不足",
    errno.EAGAIN: "资源暂时不可用",
    errno.EPIPE: "连接已断开",
    errno.ECONNRESET: "连接已断开",
    errno.ECONNREFUSED: "连接被拒绝",
    errno.ETIMEDOUT: "超时",
}


FAULT = 3
"""The exit status where neither the command line nor a submission is the cause."""


class KataError(Exception):
    """Base of every error that a front end turns into a message and an exit status.

    The message is English. Other languages are given by keyword: `zh="…"`.
    """

    exit_status = FAULT

    def __init__(self, message: str, **others: str) -> None:
        self.text = {"en": message, **others}
        super().__init__(message)


class UsageError(KataError):
    """A mistake in the command line: an unknown name, a missing file, an impossible option."""

    exit_status = 2


class Problem(msgspec.Struct, frozen=True, order=True):
    """One mistake in an author's file: where it is, what was expected and what was found."""

    file: str
    key: str
    wanted: str
    found: str

    @property
    def what(self) -> str:
        """What is wrong, and at which key of the file."""
        place = f"{self.key}: " if self.key else ""
        return f"{place}expected {self.wanted}, got {self.found}"

    def __str__(self) -> str:
        return f"{self.file}: {self.what}"


class SpecError(KataError):
    """An author's files have mistakes. The error holds all of them, not only the first."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in problems))


class EngineError(KataError):
    """The engine, the judge or this machine failed; the submission is not the cause."""


class MissingPart(Exception):
    """An answer or a source lacks a part. The solution is the cause, not the checks."""

    def __init__(self, en: str, zh: str) -> None:
        super().__init__(en)
        self.text = {"en": en, "zh": zh}


def reason(error: OSError) -> dict[str, str]:
    """Return why the operating system refused something, in each language."""
    en = error.strerror or str(error)
    return {"en": en, "zh": _REASONS.get(error.errno or 0, en)}
