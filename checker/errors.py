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


class Said(msgspec.Struct, frozen=True, order=True):
    """A phrase or a sentence for an author, in both languages."""

    en: str
    zh: str

    def __str__(self) -> str:
        return self.en

    def __add__(self, other: "Said") -> "Said":
        return Said(self.en + other.en, self.zh + other.zh)

    def at(self, place: str) -> "Said":
        """Return it behind the file or the key that it is about, if there is one."""
        return Said(f"{place}: {self.en}", f"{place}：{self.zh}") if place else self

    @property
    def text(self) -> dict[str, str]:
        """The same, by language."""
        return {"en": self.en, "zh": self.zh}


NOTHING = Said("nothing", "空的")
NONE = Said("none", "零个")


def as_is(value: str) -> Said:
    """What is shown the same in every language: a value, a name."""
    return Said(value, value)


def expected(wanted: Said, found: Said | str) -> Said:
    """Say what was expected and what was found; a text that was found is a value."""
    found = as_is(found) if isinstance(found, str) else found
    zh = f"应为{_spaced(wanted.zh)}，实际是{_spaced(found.zh)}"
    return Said(f"expected {wanted.en}, got {found.en}", zh)


def _spaced(zh: str) -> str:
    """Chinese has a space before Latin words, numbers and quotes."""
    return f" {zh}" if zh[:1].isascii() else zh


class Problem(msgspec.Struct, frozen=True, order=True):
    """One mistake in an author's file: where it is, what was expected and what was found.

    `line` is told where there is no key.
    """

    file: str
    key: str
    wanted: Said
    found: Said
    line: int = 0

    @property
    def what(self) -> Said:
        """What is wrong, and at which key or line of the file."""
        said = expected(self.wanted, self.found)
        if self.line and not self.key:
            return Said(f"line {self.line}: {said.en}", f"第 {self.line} 行：{said.zh}")
        return said.at(self.key)

    @property
    def said(self) -> Said:
        """The file, and what is wrong there."""
        return self.what.at(self.file)

    def __str__(self) -> str:
        return self.said.en


class SpecError(KataError):
    """An author's files have mistakes. The error holds all of them, not only the first."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(problems)
        said = [problem.said for problem in problems]
        super().__init__(
            "\n".join(each.en for each in said), zh="\n".join(each.zh for each in said)
        )


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
