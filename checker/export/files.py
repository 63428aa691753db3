"""Write an exported assignment into a folder, and change nothing that lies there."""

import os
from collections.abc import Mapping
from pathlib import Path

import msgspec

from checker.errors import UsageError
from checker.regular import NotRegular, kind_of, read_regular
from checker.workspace.files import write_new
from checker.workspace.state import make_real_folder, require_real_folder

_SHOWN = 5


class Written(msgspec.Struct, frozen=True):
    """What became of the files: their names in the folder."""

    made: tuple[str, ...]
    kept: tuple[str, ...]


def write_export(folder: Path, files: Mapping[str, bytes]) -> Written:
    """Write the files that are missing; those that are there already must be the same.

    Raises UsageError, before anything is written, where a file differs or something else is in a
    folder's place.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        what = kind_of(os.lstat(folder).st_mode)
        raise UsageError(
            f"{folder}: this is {what['en']}, but a folder is needed",
            zh=f"{folder}：这是{what['zh']}，但这里需要文件夹",
        )
    for name in files:
        require_real_folder(folder, (folder / name).parent)
    there = {name for name in files if os.path.lexists(folder / name)}
    _require_same(folder, {name: files[name] for name in files if name in there})
    folder.mkdir(parents=True, exist_ok=True)
    for name in files:
        make_real_folder(folder, (folder / name).parent)
    made = {name for name, data in files.items() if write_new(folder / name, data)}
    return Written(
        tuple(name for name in files if name in made),
        tuple(name for name in files if name not in made),
    )


def _require_same(folder: Path, files: Mapping[str, bytes]) -> None:
    other = [name for name, data in files.items() if not _is(folder / name, data)]
    if other:
        shown, more = ", ".join(other[:_SHOWN]), len(other) - _SHOWN
        raise UsageError(
            f"{folder}: these files are there already, with other content: {shown}"
            + (f", and {more} more" if more > 0 else "")
            + "; nothing was written. Give another folder, or move them away",
            zh=f"{folder}：这些文件已经存在，内容不同：{shown}"
            + (f"，还有另外 {more} 个" if more > 0 else "")
            + "；没有写入任何文件。请换一个文件夹，或者先移走它们",
        )


def _is(path: Path, data: bytes) -> bool:
    try:
        return read_regular(path, len(data)) == data
    except (OSError, NotRegular):
        return False
