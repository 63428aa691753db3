"""Know where a workspace is, and where each kata's file lies in it."""

import os
from pathlib import Path

import msgspec

STATE = ".kata"
SETTINGS = "workspace.json"


class Workspace(msgspec.Struct, frozen=True):
    """A learner's folder: `06_shapes/contiguous_view.py` for each kata, and `.kata/` for state."""

    root: Path

    @property
    def state(self) -> Path:
        return self.root / STATE

    @property
    def settings_file(self) -> Path:
        return self.state / SETTINGS

    @property
    def progress_file(self) -> Path:
        return self.state / "progress.json"

    @property
    def lock_file(self) -> Path:
        return self.state / "lock"

    @property
    def backups(self) -> Path:
        return self.state / "backups"

    def file(self, kata_id: str) -> Path:
        """Return where the learner works on this kata."""
        return self.root / f"{kata_id}.py"

    def name(self, path: Path) -> str | None:
        """Return what the path is called inside the workspace, `06_shapes/contiguous_view.py`."""
        # The name itself is not resolved: a kata's file may be a link to one kept elsewhere.
        path = Path(os.path.abspath(path))  # noqa: PTH100
        try:
            return (path.parent.resolve() / path.name).relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return None


def find_workspace(start: Path) -> Workspace | None:
    """Return the workspace that holds the folder `start`, however deep inside."""
    for folder in (start, *start.parents):
        # os.path: a folder that we may not read is no workspace, and no error either.
        if os.path.isfile(folder / STATE / SETTINGS):  # noqa: PTH113
            return Workspace(folder)
    return None
