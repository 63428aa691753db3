"""A worker's scratch folder: how much is in it, and how it is removed, whatever was done to it."""

import contextlib
import errno
import os
import secrets
import shutil
import sys
from pathlib import Path


def is_too_full(folder: Path, most_bytes: int, most_entries: int) -> bool:
    """Whether more bytes, or more files and folders, lie in a folder than are allowed."""
    # Not os.walk(): it recurses, and a submission may nest folders as deep as it likes.
    pending, used, entries = [str(folder)], 0, 0
    while pending:
        try:
            with os.scandir(pending.pop()) as found:
                for entry in found:
                    entries += 1
                    with contextlib.suppress(FileNotFoundError):
                        facts = entry.stat(follow_symlinks=False)
                        # Blocks, not sizes, where the system counts them: a hole is no data.
                        used += getattr(facts, "st_blocks", facts.st_size // 512) * 512
                        if entry.is_dir(follow_symlinks=False):
                            pending.append(entry.path)
                    if used > most_bytes or entries > most_entries:
                        return True
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:  # too deep to look at: nobody needs that
                return True
    return False


def remove_tree(folder: Path) -> None:
    """Remove a folder of any depth and with any modes; never follows links, never raises.

    Its processes must have ended. Folders inside are moved to the top before they are emptied, so
    that no path grows long and nothing recurses.
    """
    if sys.platform == "win32" or os.rename not in os.supports_dir_fd:
        shutil.rmtree(folder, ignore_errors=True)
        return
    with contextlib.suppress(OSError):
        top = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            while names := _names(top):
                for name in names:
                    _remove(name, top)
        finally:
            os.close(top)
        folder.rmdir()


def _remove(name: str, top: int) -> None:
    """Remove an entry of the top folder; the folders in it become entries of the top folder."""
    try:
        os.unlink(name, dir_fd=top)
    except (IsADirectoryError, PermissionError):
        folder = _opened(name, top)
        try:
            for inner in _names(folder):
                try:
                    os.unlink(inner, dir_fd=folder)
                except (IsADirectoryError, PermissionError):
                    os.close(_opened(inner, folder))  # moving a folder takes writing to it
                    elsewhere = secrets.token_hex(8)
                    os.rename(inner, elsewhere, src_dir_fd=folder, dst_dir_fd=top)
        finally:
            os.close(folder)
        os.rmdir(name, dir_fd=top)


def _names(folder: int) -> list[str]:
    with os.scandir(folder) as entries:
        return [entry.name for entry in entries]


def _opened(name: str, parent: int) -> int:
    """Open a folder, allowing ourselves to if need be."""
    if sys.platform == "win32":
        raise NotImplementedError
    os.chmod(name, 0o700, dir_fd=parent)
    return os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=parent)
