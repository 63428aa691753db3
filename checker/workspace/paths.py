"""Know where a workspace is, and where each kata's file lies in it."""

import os
import stat
import sys
from pathlib import Path

import msgspec

from checker.workspace.files import Warn

STATE = ".kata"
SETTINGS = "workspace.json"


class Workspace(msgspec.Struct, frozen=True):
    """A learner's folder: `06_shapes/contiguous_view.py` for each kata, and `.kata/` for state.

    `own`: its state belongs to this user. In another user's nothing is ever written.
    """

    root: Path
    own: bool = True

    @property
    def is_real(self) -> bool:
        """Whether there is a `.kata/`, no link to one, with something in the settings' place."""
        # os.path: a folder that we may not read is no workspace, and no error either.
        try:
            is_folder = stat.S_ISDIR(os.lstat(self.state).st_mode)
        except (OSError, ValueError):
            return False
        return is_folder and os.path.lexists(self.settings_file)

    @property
    def state(self) -> Path:
        """The folder of our own files."""
        return self.root / STATE

    @property
    def settings_file(self) -> Path:
        """What the workspace remembers about itself."""
        return self.state / SETTINGS

    @property
    def progress_file(self) -> Path:
        """How far the learner is."""
        return self.state / "progress.json"

    @property
    def lock_file(self) -> Path:
        """What one run of `kata` locks while it writes."""
        return self.state / "lock"

    @property
    def backups(self) -> Path:
        """What `kata reset` keeps."""
        return self.state / "backups"

    def file(self, kata_id: str) -> Path:
        """Return where the learner works on this kata."""
        return self.root / f"{kata_id}.py"

    def name(self, path: Path) -> str | None:
        """Return what the path is called inside the workspace, `06_shapes/contiguous_view.py`."""
        # The name itself is not resolved: a kata's file may be a link to one kept elsewhere.
        path = Path(os.path.abspath(path))  # noqa: PTH100
        try:
            # realpath, not resolve(): links that lead in a circle are no error of ours.
            parent, root = map(os.path.realpath, (path.parent, self.root))
            return (Path(parent) / path.name).relative_to(root).as_posix()
        except ValueError:
            return None


def find_workspace(start: Path, warn: Warn) -> Workspace | None:
    """Return the workspace that holds the folder `start`, however deep inside.

    One in a parent folder counts only if this user made it. The one in `start` itself may be
    another user's: its files can be judged, but it is not `own`.
    """
    for folder in (start, *start.parents):
        workspace = workspace_in(folder)
        if not workspace.is_real:
            if folder == start and os.path.islink(workspace.state):  # noqa: PTH114 - never raises
                warn(
                    {
                        "en": f"{workspace.state}: this is a symbolic link, which is not followed; "
                        "this folder is not a workspace",
                        "zh": f"{workspace.state}：这是符号链接，不会跟随；这个文件夹不是工作区",
                    }
                )
            continue
        if folder == start:
            if not workspace.own:
                warn(
                    {
                        "en": f"{folder}: this workspace belongs to another user; its files can "
                        "be checked, but no progress is saved",
                        "zh": f"{folder}：这个工作区属于另一个用户；可以判其中的文件，"
                        "但不会保存进度",
                    }
                )
            return workspace
        if workspace.own and _is_own(folder):
            return workspace
        warn(
            {
                "en": f"{folder}: this workspace belongs to another user, so it is not used",
                "zh": f"{folder}：这个工作区属于另一个用户，因此不使用它",
            }
        )
    return None


def workspace_in(folder: Path) -> Workspace:
    """Return the workspace that has its `.kata/` in this folder, whether it exists yet or not."""
    workspace = Workspace(folder)
    mine = all(map(_is_own, (workspace.state, workspace.settings_file)))
    return workspace if mine else Workspace(folder, own=False)


def _is_own(path: Path) -> bool:
    """Whether this user made what lies at the path; also where nothing does."""
    try:
        return sys.platform == "win32" or os.lstat(path).st_uid == os.geteuid()
    except OSError:
        return True
