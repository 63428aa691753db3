"""What every command works with: the pack, the workspace, the engine and the console."""

import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from checker.catalog.pack import KataFolder, Pack, ReadablePack, bundled_pack, open_packs
from checker.cli.console import Console
from checker.cli.trusting import workspace_pack
from checker.errors import UsageError
from checker.submit import Engine
from checker.workspace.paths import Workspace, find_workspace
from checker.workspace.progress import Progress, next_kata, read_progress
from checker.workspace.settings import read_settings

if TYPE_CHECKING:
    from checker.engine.client import EngineStatus


class ResidentEngine(Engine, Protocol):
    """The part of `checker.engine.client` that commands use."""

    def start_early(self) -> None:
        """Begin to load PyTorch before a job is ready."""

    def status(self) -> "EngineStatus | None":
        """Return the state of the resident engine; None where none runs."""

    def stop(self) -> bool:
        """Stop the resident engine; False where none runs."""


class Session:
    """One run of `kata`. Everything is looked up when it is first needed.

    `chosen_packs` are the values of `--pack`; they may be set until the pack is first needed.
    """

    def __init__(
        self,
        *,
        pack: Pack | None = None,
        engine: ResidentEngine | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._pack = pack
        self._engine = engine
        self.environment = os.environ if environment is None else environment
        self.console = Console(self.environment)
        self.chosen_packs: tuple[str, ...] = ()

    def leave_workspace(self) -> None:
        """Look at no workspace: the current folder may be a submission, whose settings are data."""
        self.workspace = None
        self.console.asks_workspace = False

    @cached_property
    def pack(self) -> Pack:
        """The katas of --pack, else KATA_PACK, else a trusted workspace, else torch-kata.

        Raises SpecError, when it is read, where any chapter of it is wrong.
        """
        if self._pack is not None:
            return self._pack
        if self.chosen_packs:
            return open_packs(self.chosen_packs)
        return workspace_pack(self.console, self.workspace)

    @cached_property
    def katas(self) -> Pack:
        """The readable part of the pack: a broken chapter does not hide the others."""
        return ReadablePack(self.pack)

    def author_pack(self) -> Pack:
        """The one pack that an author adds to; UsageError where several are chosen."""
        if len(self.chosen_packs) > 1:
            raise UsageError(
                "give only one --pack: the one to add the kata to",
                zh="--pack 只能给一个：要添加 kata 的那一套题目",
            )
        if self.chosen_packs and self.chosen_packs[0] != "bundled":
            return Pack.in_folder(Path(self.chosen_packs[0]))
        return self._pack or bundled_pack()

    @cached_property
    def engine(self) -> ResidentEngine:
        """What judges jobs: `checker.engine.client`, imported when it is needed."""
        if self._engine is not None:
            return self._engine
        from checker.engine import client

        return client

    @cached_property
    def workspace(self) -> Workspace | None:
        """The workspace around the current folder; UsageError where a newer version made it."""
        workspace = find_workspace(current_folder(), self.console.warn)
        if workspace is not None:
            read_settings(workspace, self.console.warn)
        return workspace

    def required_workspace(self) -> Workspace:
        """Return the workspace, or raise UsageError that says how to make one."""
        if self.workspace is None:
            raise UsageError(
                "this folder is not in a workspace; make one: kata init",
                zh="当前文件夹不在工作区里；请先新建一个：kata init",
            )
        return self.workspace

    def own_workspace(self) -> Workspace:
        """Return the workspace to write into; UsageError where it is another user's."""
        workspace = self.required_workspace()
        if not workspace.own:
            raise UsageError(
                f"{workspace.root}: this workspace belongs to another user",
                zh=f"{workspace.root}：这个工作区属于另一个用户",
            )
        return workspace

    @property
    def progress(self) -> Progress:
        """How far the learner is; nothing done outside a workspace."""
        return read_progress(self.workspace, self.console.warn) if self.workspace else Progress()

    def next_kata(self) -> KataFolder | None:
        """Return the first kata that is not passed; None where all are."""
        return next_kata(self.katas, self.progress)

    def file_name(self, kata_id: str) -> str | None:
        """Return the learner's file as seen from the current folder; None outside a workspace."""
        if self.workspace is None:
            return None
        return os.path.relpath(self.workspace.file(kata_id))


def current_folder() -> Path:
    """Return the current folder; UsageError where it was removed in the meantime."""
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise UsageError("the current folder no longer exists", zh="当前文件夹已经不存在") from None
