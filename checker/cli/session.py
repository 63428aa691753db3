"""What every command works with: the pack, the workspace, the language and the screens."""

import os
import sys
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from checker.catalog.pack import KataFolder, Pack, ReadablePack, bundled_pack, open_packs
from checker.cli.trusting import workspace_pack
from checker.errors import UsageError
from checker.job import Event, Job
from checker.report.escape import visible
from checker.report.json import to_json
from checker.report.screen import standard_screens
from checker.report.words import LANGUAGES, Words
from checker.spec.text import Text, in_language
from checker.workspace.layout import Workspace, find_workspace
from checker.workspace.progress import Progress, next_kata, read_progress
from checker.workspace.settings import read_lang, read_settings


class EngineStatus(Protocol):
    """What a running engine says of itself; `started` is in seconds since the epoch."""

    @property
    def pid(self) -> int: ...
    @property
    def socket(self) -> str: ...
    @property
    def versions(self) -> str: ...
    @property
    def started(self) -> float: ...


class Engine(Protocol):
    """The part of `checker.engine.client` that commands use."""

    def start_early(self) -> None: ...
    def run(self, job: Job) -> Iterator[Event]: ...
    def status(self) -> EngineStatus | None: ...
    def stop(self) -> bool: ...


class Session:
    """One run of `kata`. Everything is looked up when it is first needed."""

    def __init__(
        self,
        *,
        pack: Pack | None = None,
        engine: Engine | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._pack = pack
        self._engine = engine
        self.environment = os.environ if environment is None else environment
        self.chosen_lang = ""
        self.chosen_packs: tuple[str, ...] = ()
        self._warned: set[str] = set()
        self.out, self.err = standard_screens()

    @cached_property
    def pack(self) -> Pack:
        """The katas: of --pack, else of KATA_PACK, else of a trusted workspace, else ours.

        Raises SpecError, when it is read, where any chapter of it is wrong.
        """
        if self._pack is not None:
            return self._pack
        if self.chosen_packs:
            return open_packs(self.chosen_packs)
        return workspace_pack(self, self.workspace)

    @cached_property
    def katas(self) -> Pack:
        """What can be read of the pack: one broken chapter must not cost the others."""
        return ReadablePack(self.pack)

    def author_pack(self) -> Pack:
        """The one pack that an author adds to; UsageError where several are chosen."""
        if len(self.chosen_packs) > 1:
            raise UsageError("give one --pack to add to", zh="要添加到哪一套？--pack 只能给一个")
        if self.chosen_packs and self.chosen_packs[0] != "bundled":
            return Pack.in_folder(Path(self.chosen_packs[0]))
        return self._pack or bundled_pack()

    @cached_property
    def engine(self) -> Engine:
        if self._engine is not None:
            return self._engine
        from checker.engine import client

        return client

    @cached_property
    def workspace(self) -> Workspace | None:
        """The workspace around the current folder; UsageError where a newer version made it."""
        workspace = find_workspace(current_folder(), self.warn)
        if workspace is not None:
            read_settings(workspace, self.warn)
        return workspace

    def required_workspace(self) -> Workspace:
        """Return the workspace, or raise UsageError that says how to make one."""
        if self.workspace is None:
            raise UsageError(
                "this folder is not in a workspace; make one with: kata init",
                zh="当前文件夹不在工作区里；先新建一个：kata init",
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
        return read_progress(self.workspace, self.warn) if self.workspace else Progress()

    def next_kata(self) -> KataFolder | None:
        return next_kata(self.katas, self.progress)

    def file_name(self, kata_id: str) -> str | None:
        """Return the learner's file as seen from the current folder; None outside a workspace."""
        if self.workspace is None:
            return None
        return os.path.relpath(self.workspace.file(kata_id))

    def print_json(self, value: Any) -> None:
        """Print data for a program."""
        self.out.write_json(to_json(value))

    @property
    def lang(self) -> str:
        """The language: as asked for, else the workspace's, else the locale's if it can print."""
        return self.chosen_lang or self._usual_lang

    @cached_property
    def _usual_lang(self) -> str:
        lang = self._workspace_lang() or _locale_lang(self.environment)
        printable = self.out.can_print("中文") and self.err.can_print("中文")
        return lang if lang in LANGUAGES and (lang != "zh" or printable) else "en"

    @property
    def words(self) -> Words:
        return Words(self.lang)

    def say(self, text: Text) -> str:
        """Return a text of a kata in this session's language."""
        return in_language(text, self.lang)

    def warn(self, text: Text) -> None:
        """Tell the person of something that is wrong but stops nothing."""
        message = visible(self.say(text))
        if message not in self._warned:
            self._warned.add(message)
            self.err.write(self.words("warning", message=message) + "\n")

    def _workspace_lang(self) -> str:
        # Errors are reported in some language too: here, none may come of looking for it.
        try:
            workspace = find_workspace(Path.cwd(), lambda _: None)
            return read_lang(workspace) if workspace else ""
        except OSError:
            return ""


def current_folder() -> Path:
    """Return the current folder; UsageError where it was removed in the meantime."""
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise UsageError(
            "the current folder does not exist any more", zh="当前文件夹已经不存在了"
        ) from None


def _locale_lang(environment: Mapping[str, str]) -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return value[:2].lower()
    if sys.platform == "win32":
        import locale

        # "Chinese (Simplified)_China" where Windows is asked, "zh_CN" where Python translates.
        name = locale.getlocale()[0] or ""
        return "zh" if name.startswith(("zh", "Chinese")) else "en"
    return "en"
