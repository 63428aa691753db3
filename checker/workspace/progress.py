"""The learner's progress: kept in the workspace, never lost to a crash or a second run."""

import contextlib
import errno
import stat
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Annotated, Literal

import msgspec

from checker.catalog.pack import KataFolder, Pack
from checker.errors import UsageError, reason
from checker.regular import NotRegular, kind_of
from checker.spec.text import Text
from checker.verdict import KataVerdict, Outcome
from checker.workspace.files import LOCKED, Warn, locked, write_atomic
from checker.workspace.paths import Workspace
from checker.workspace.state import Damaged, make_state_folder, read_state, set_aside

FORMAT = 1
State = Literal["passed", "tried", "new"]
MOST = 1_000_000_000
Count = Annotated[int, msgspec.Meta(ge=0, le=MOST)]
_BETTER: tuple[Outcome, ...] = ("skipped", "errored", "timed_out", "failed", "passed")


class KataProgress(msgspec.Struct, frozen=True, kw_only=True):
    """What happened with one kata. `submission` is the sha256 of the file that passed."""

    outcome: Outcome | None = None
    passed_at: str | None = None
    attempts: Count = 0
    hints: Count = 0
    gave_up: bool = False
    submission: str = ""

    @property
    def state(self) -> State:
        """`passed` once is passed for good; a later failure does not take it away."""
        if self.passed_at is not None:
            return "passed"
        return "tried" if self.attempts else "new"


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """`progress.json`: what happened with each kata, by id. Ids that no pack knows are kept."""

    format: Literal[1] = 1
    katas: dict[str, KataProgress] = {}

    def of(self, kata_id: str) -> KataProgress:
        """Return what happened with this kata; nothing, where it was never judged."""
        return self.katas.get(kata_id, KataProgress())

    def passed(self, kata_id: str) -> bool:
        """Whether this kata was passed once."""
        return self.of(kata_id).state == "passed"

    def with_kata(self, kata_id: str, record: KataProgress) -> "Progress":
        """Return the progress with this record in the place of the old one."""
        return Progress(katas={**self.katas, kata_id: record})


Change = Callable[[Progress], Progress]


def next_kata(pack: Pack, progress: Progress) -> KataFolder | None:
    """Return the first kata that is not passed; None where all are."""
    return next((kata for kata in pack if not progress.passed(kata.id)), None)


def with_verdicts(progress: Progress, verdicts: Iterable[KataVerdict]) -> Progress:
    """Return the progress after these verdicts. An untouched stub is not an attempt."""
    for verdict in verdicts:
        if verdict.error is None or verdict.error.kind != "not_started":
            record = _after(progress.of(verdict.id), verdict)
            progress = progress.with_kata(verdict.id, record)
    return progress


def _after(record: KataProgress, verdict: KataVerdict) -> KataProgress:
    best = max(record.outcome or "skipped", verdict.outcome, key=_BETTER.index)
    attempts = min(record.attempts + 1, MOST)
    record = msgspec.structs.replace(record, attempts=attempts, outcome=best)
    if verdict.outcome != "passed":
        return record
    return msgspec.structs.replace(
        record,
        passed_at=record.passed_at or datetime.now(UTC).isoformat(timespec="seconds"),
        submission=verdict.submission,
    )


def with_hint(progress: Progress, kata_id: str, total: int) -> Progress:
    """Return the progress with one more of the kata's hints shown."""
    record = progress.of(kata_id)
    shown = min(record.hints + 1, total)
    return progress.with_kata(kata_id, msgspec.structs.replace(record, hints=shown))


def with_giving_up(progress: Progress, kata_id: str) -> Progress:
    """Return the progress with the giving up recorded."""
    return progress.with_kata(kata_id, msgspec.structs.replace(progress.of(kata_id), gave_up=True))


def read_progress(workspace: Workspace, warn: Warn) -> Progress:
    """Read the progress, or nothing done, with a warning, where it cannot be read.

    A damaged file is set aside; a newer version's is refused with UsageError.
    """
    try:
        return _read(workspace)
    except Damaged as error:
        if not workspace.own:
            _warn_unread(workspace, error.text, warn)
            return Progress()
    except OSError as error:
        _warn_unread(workspace, _reason(error), warn)
        return Progress()
    try:
        with _locked(workspace, warn):
            return _read_or_set_aside(workspace, warn)
    except (OSError, NotRegular) as error:
        _warn_unread(workspace, _reason(error), warn)
        return Progress()


def update_progress(workspace: Workspace, change: Change, warn: Warn) -> Progress:
    """Read, change and write the progress as one step, and return it.

    Raises OSError or NotRegular where it cannot, and UsageError in another user's workspace.
    """
    if not workspace.own:
        raise UsageError(
            f"{workspace.root}: this workspace belongs to another user; no progress is saved",
            zh=f"{workspace.root}：这个工作区属于另一个用户；不会保存进度",
        )
    with _locked(workspace, warn):
        progress = change(_read_or_set_aside(workspace, warn))
        write_atomic(
            workspace.progress_file, msgspec.json.format(msgspec.json.encode(progress)) + b"\n"
        )
    return progress


def try_update_progress(workspace: Workspace, change: Change, warn: Warn) -> Progress:
    """Update the progress; where it cannot be written, warn and go on with it in memory."""
    if not workspace.own:
        return change(read_progress(workspace, warn))
    try:
        return update_progress(workspace, change, warn)
    except (OSError, NotRegular) as error:
        why = _reason(error)
        warn(
            {
                "en": f"{workspace.progress_file}: progress not saved: {why['en']}; "
                "earlier progress is kept",
                "zh": f"{workspace.progress_file}：进度没有保存：{why['zh']}；之前的进度都还在",
            }
        )
        return change(read_progress(workspace, warn))


@contextlib.contextmanager
def _locked(workspace: Workspace, warn: Warn) -> Iterator[None]:
    make_state_folder(workspace.root, workspace.state, warn)
    with contextlib.suppress(FileNotFoundError):
        mode = workspace.lock_file.lstat().st_mode
        if not stat.S_ISREG(mode):
            then: Text = {"en": "a new lock file is made", "zh": "另建新的锁文件"}
            set_aside(workspace.lock_file, Damaged(kind_of(mode)), warn, then)
    with locked(workspace.lock_file):
        yield


def _read(workspace: Workspace) -> Progress:
    return read_state(workspace.progress_file, Progress, FORMAT) or Progress()


def _read_or_set_aside(workspace: Workspace, warn: Warn) -> Progress:
    """Read under the lock. OSError where something damaged cannot be moved out of the way."""
    try:
        return _read(workspace)
    except Damaged as error:
        path = workspace.progress_file
        then: Text = {"en": "progress starts from zero", "zh": "进度从零开始"}
        if not set_aside(path, error, warn, then):
            raise OSError(errno.EIO, error.text["en"], str(path)) from None
        return Progress()


def _reason(error: OSError | NotRegular) -> Text:
    if isinstance(error, NotRegular):
        return error.what
    if isinstance(error, TimeoutError):
        return {"en": LOCKED, "zh": "另一个 kata 命令锁住了它"}
    return reason(error)


def _warn_unread(workspace: Workspace, why: Text, warn: Warn) -> None:
    path = workspace.progress_file
    warn(
        {
            "en": f"{path}: cannot be read ({why['en']}); this run does not use it",
            "zh": f"{path}：无法读取（{why['zh']}）；这次运行不使用它",
        }
    )
