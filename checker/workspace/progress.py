"""How far the learner is: kept in the workspace, never lost to a crash or a second run."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec

from checker.catalog.pack import KataFolder, Pack
from checker.verdict import KataVerdict, Outcome
from checker.workspace.files import Warn, locked, refuse_newer, write_atomic
from checker.workspace.layout import Workspace

FORMAT = 1
State = Literal["passed", "tried", "new"]
_BETTER: tuple[Outcome, ...] = ("skipped", "errored", "timed_out", "failed", "passed")


class KataProgress(msgspec.Struct, frozen=True, kw_only=True):
    """What happened with one kata. `submission` is the sha256 of the file that passed."""

    outcome: Outcome | None = None
    passed_at: str | None = None
    attempts: int = 0
    hints: int = 0
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
        return self.katas.get(kata_id, KataProgress())

    def passed(self, kata_id: str) -> bool:
        return self.of(kata_id).state == "passed"

    def with_kata(self, kata_id: str, record: KataProgress) -> "Progress":
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
    record = msgspec.structs.replace(record, attempts=record.attempts + 1, outcome=best)
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
    """Read the progress. A damaged file is set aside, with a warning; a newer one is refused."""
    try:
        return _read(workspace.progress_file)
    except (msgspec.DecodeError, UnicodeDecodeError):
        with locked(workspace.lock_file):
            return _read_or_set_aside(workspace.progress_file, warn)


def update_progress(workspace: Workspace, change: Change, warn: Warn) -> Progress:
    """Read, change and write the progress as one step, and return it; OSError where it cannot."""
    with locked(workspace.lock_file):
        progress = change(_read_or_set_aside(workspace.progress_file, warn))
        write_atomic(
            workspace.progress_file, msgspec.json.format(msgspec.json.encode(progress)) + b"\n"
        )
    return progress


def try_update_progress(workspace: Workspace, change: Change, warn: Warn) -> Progress:
    """Update the progress; where it cannot be written, warn and go on with it in memory."""
    try:
        return update_progress(workspace, change, warn)
    except OSError as error:
        why = error.strerror or str(error)
        warn(
            {
                "en": f"{workspace.progress_file}: progress not saved: {why}; "
                "what was saved before is still there",
                "zh": f"{workspace.progress_file}：进度没有保存：{why}；之前保存的内容都还在",
            }
        )
        return change(read_progress(workspace, warn))


def _read(path: Path) -> Progress:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Progress()
    refuse_newer(path, data, FORMAT)
    return msgspec.json.decode(data, type=Progress)


def _read_or_set_aside(path: Path, warn: Warn) -> Progress:
    """Read under the lock. Setting aside is a rename, so that not one byte is lost."""
    try:
        return _read(path)
    except (msgspec.DecodeError, UnicodeDecodeError):
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        aside = path.with_name(f"progress.damaged-{stamp}.json")
        path.rename(aside)
        warn(
            {
                "en": f"{path}: damaged; set aside as {aside.name}, starting afresh",
                "zh": f"{path}：文件已损坏；已另存为 {aside.name}，从头开始记录",
            }
        )
        return Progress()
