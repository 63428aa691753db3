"""Read the files of a checkout as data: bounded, regular, and through no link of any kind."""

import contextlib
import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path

from checker.catalog.pack import KataFolder
from checker.errors import SpecError, UsageError, reason
from checker.job import MAX_BYTES
from checker.regular import NotRegular, TooLarge, kind_of, require_regular
from checker.spec.text import Text
from checker.submit import Submission

_HARD_LINK: Text = {"en": "a hard link", "zh": "硬链接"}
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_FILE = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
_BY_DESCRIPTOR = {os.open, os.stat} <= os.supports_dir_fd


class NoFolder(Exception):
    """What should be a folder on the way to a file is something else. `what` says what."""

    def __init__(self, name: str, what: Text) -> None:
        super().__init__(name)
        self.name = name
        self.what = what


class Checkout:
    """A folder whose files are read by their names in it, and that stays the same meanwhile.

    Nothing is followed on the way: no symbolic link, and no file with a second name.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._descriptor = -1

    def __enter__(self) -> "Checkout":
        try:
            facts = os.lstat(self.root)
            if not stat.S_ISDIR(facts.st_mode):
                raise _no_checkout(self.root, kind_of(facts.st_mode))
            if _BY_DESCRIPTOR:
                self._descriptor = os.open(self.root, _FOLDER)
        except (OSError, ValueError) as error:
            why = reason(error) if isinstance(error, OSError) else {"en": str(error)}
            zh = why.get("zh", why["en"])
            raise UsageError(f"{self.root}: {why['en']}", zh=f"{self.root}：{zh}") from None
        return self

    def __exit__(self, *_: object) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)

    def read(self, name: str, limit: int = MAX_BYTES) -> bytes:
        """Return the bytes of a file, `07_autograd/zero_gradients.py` for instance.

        Raises NotRegular for a link, for a second name of a file and for anything that is no file,
        TooLarge for more than `limit` bytes, NoFolder, and OSError.
        """
        *folders, last = name.split("/")
        if not _BY_DESCRIPTOR:
            return self._read_by_path(folders, last, limit)
        above = os.dup(self._descriptor)
        try:
            for folder in folders:
                _require_folder(folder, os.stat(folder, dir_fd=above, follow_symlinks=False))
                below = os.open(folder, _FOLDER, dir_fd=above)
                os.close(above)
                above = below
            # Looked at before it is opened: opening a device can do something by itself.
            path = self.root / name
            _require_own(path, os.stat(last, dir_fd=above, follow_symlinks=False), limit)
            return _read(path, os.open(last, _FILE, dir_fd=above), limit)
        finally:
            os.close(above)

    def has_folder(self, name: str) -> bool:
        """Whether there is a folder of this name, and no link on the way to it."""
        path = self.root
        with contextlib.suppress(OSError, NoFolder):
            for part in name.split("/"):
                path /= part
                _require_folder(part, os.lstat(path))
            return True
        return False

    def _read_by_path(self, folders: Sequence[str], last: str, limit: int) -> bytes:
        """Read where files cannot be opened by a descriptor of their folder: on Windows."""
        path = self.root
        for folder in folders:
            path /= folder
            _require_folder(folder, os.lstat(path))
        path /= last
        _require_own(path, os.lstat(path), limit)
        return _read(path, os.open(path, _FILE), limit)


def submission(checkout: Checkout, kata: KataFolder) -> Submission:
    """Return what a checkout holds for a kata: the bytes, or why there are none to judge."""
    name = f"{kata.id}.py"
    try:
        return Submission(kata, checkout.read(name), name)
    except FileNotFoundError:
        problem = {"en": "this file does not exist", "zh": "这个文件不存在"}
    except TooLarge:
        problem = {
            "en": f"is larger than {MAX_BYTES} bytes; a solution is a small file",
            "zh": f"超过 {MAX_BYTES} 字节；答案应该是一个小文件",
        }
    except NotRegular as error:
        problem = {
            "en": f"is {error.what['en']}; submit the file itself",
            "zh": f"是{error.what['zh']}；请提交文件本身",
        }
    except NoFolder as error:
        problem = {
            "en": f"its folder {error.name} is {error.what['en']}; submit the folder itself",
            "zh": f"它所在的 {error.name} 是{error.what['zh']}；请提交文件夹本身",
        }
    except OSError as error:
        why = reason(error)
        problem = {"en": f"cannot be opened: {why['en']}", "zh": f"无法打开：{why['zh']}"}
    return Submission(kata, problem, name)


def definition_line(submitted: Submission) -> int:
    """Return the line where a submission defines the first name that the kata asks for; 0 for none.

    The source is searched, not parsed: a parser can be made to take for ever.
    """
    source = submitted.answer
    if not isinstance(source, bytes):
        return 0
    try:
        name = re.escape(submitted.spec.solve[0].encode())
    except (SpecError, IndexError):
        return 0
    found = re.search(
        rb"^(?:(?:async[ \t]+)?def[ \t]+|class[ \t]+)%b\b|^%b[ \t]*[:=]" % (name, name),
        source,
        re.MULTILINE,
    )
    return len(re.findall(rb"\r\n|\r|\n", source[: found.start()])) + 1 if found else 0


def _read(path: Path, descriptor: int, limit: int) -> bytes:
    with os.fdopen(descriptor, "rb") as file:
        _require_own(path, os.fstat(descriptor), limit)
        data = file.read(limit + 1)
    if len(data) > limit:
        raise TooLarge(path, limit)
    return data


def _require_own(path: Path, facts: os.stat_result, limit: int) -> None:
    """Raise NotRegular where these are not the facts of a file with this one name."""
    require_regular(path, facts)
    if facts.st_nlink > 1:
        raise NotRegular(path, _HARD_LINK)
    if facts.st_size > limit:
        raise TooLarge(path, limit)


def _require_folder(name: str, facts: os.stat_result) -> None:
    # A junction of Windows is a folder to S_ISDIR; it has a tag that a folder does not have.
    tag: int = getattr(facts, "st_reparse_tag", 0)
    if not stat.S_ISDIR(facts.st_mode) or tag:
        raise NoFolder(name, kind_of(facts.st_mode))


def _no_checkout(root: Path, what: Text) -> UsageError:
    return UsageError(
        f"{root}: this is {what['en']}; give the folder that holds the submission",
        zh=f"{root}：这是{what['zh']}；请给出存放提交的文件夹",
    )
