"""The folder of results: write each file whole, and only where the folder's own files are."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from checker.errors import UsageError
from checker.regular import kind_of
from checker.workspace.files import write_atomic

# What `kata grade` may have left there, of an earlier run, by the names of all formats.
_NAMES = (
    "classroom/*.json", "classroom50/result.json", "classroom50/release-body.md",
    "gradescope/results.json", "prairielearn/results.json", "junit.xml", "summary.md",
    "annotations.txt", "verdict.json", "report.html", "scores.csv", "canvas.csv", "moodle.csv",
    "course.json",
)  # fmt: skip
# Written over: a teacher's notes may lie among them.
_KEPT = ("feedback/*",)
_FOLDERS = sorted({name.split("/")[0] for name in (*_NAMES, *_KEPT) if "/" in name})


def prepare(folder: Path, checkout: Path) -> None:
    """Make the folder, and remove the results of an earlier run: none may be taken for this one's.

    Raises UsageError where it would be reached through a link that lies in the checkout, or where
    something else is in its place.
    """
    _require_folders(folder, os.path.realpath(checkout))
    folder.mkdir(parents=True, exist_ok=True)
    for name in _FOLDERS:
        path = folder / name
        if os.path.lexists(path):
            _require_folder(path, os.lstat(path).st_mode)
    for name in _NAMES:
        for path in folder.glob(name) if "*" in name else (folder / name,):
            if os.path.lexists(path) and not stat.S_ISDIR(os.lstat(path).st_mode):
                path.unlink()


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files into a folder that was prepared; raises OSError, with no part of a file."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        write_atomic(path, data)


def _require_folders(path: Path, root: str) -> None:
    """Raise UsageError where a part of the path is no folder, or a link that lies below `root`."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100
    for part in (*reversed(absolute.parents), absolute):
        try:
            mode = os.lstat(part).st_mode
        except FileNotFoundError:
            return
        inside = Path(os.path.realpath(part.parent)).is_relative_to(root)
        if inside or not stat.S_ISLNK(mode):
            _require_folder(part, mode)


def _require_folder(path: Path, mode: int) -> None:
    if not stat.S_ISDIR(mode):
        what = kind_of(mode)
        raise UsageError(
            f"--out: {path} is {what['en']}, but a folder is needed",
            zh=f"--out：{path} 是{what['zh']}，但这里需要文件夹",
        )
