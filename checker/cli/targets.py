"""Turn what was typed into katas and files: names, chapters, and paths in the workspace."""

import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder
from checker.catalog.resolve import resolve
from checker.cli.session import Session
from checker.errors import SpecError, UsageError
from checker.job import Task, sendable
from checker.regular import kind_of
from checker.report.escape import visible
from checker.report.verdict import Submitted
from checker.workspace.layout import Workspace


class Choice(msgspec.Struct, frozen=True):
    """A kata to judge and the file to judge. `own`: it is the learner's file in the workspace."""

    kata: KataFolder
    path: Path
    name: str
    own: bool

    def task(self) -> Task:
        """Return the judge's task; reads the spec and raises SpecError where it is broken."""
        return Task(
            kata=self.kata.id,
            folder=sendable(self.kata.folder),
            reference_folder=sendable(self.kata.reference_folder),
            submission=sendable(self.path),
            name=self.name,
            needs=self.kata.spec().needs,
        )

    def submitted(self, session: Session) -> Submitted:
        """Return what reports call these things."""
        return Submitted(self.path, self.name, short_name(session, self.kata))


def short_name(session: Session, kata: KataFolder) -> str:
    """Return the shortest name that finds the kata: its own, where no other kata has the same."""
    alone = sum(other.name == kata.name for other in session.katas) == 1
    return kata.name if alone else kata.id


def katas_named(session: Session, target: str) -> tuple[KataFolder, ...]:
    """Return the katas that a name, or a path in the workspace, stands for."""
    workspace = session.workspace
    if workspace is not None and (inside := workspace.name(Path.cwd() / target)):
        for chapter in session.katas.chapters:
            if inside == chapter.id:
                return chapter.katas
            for kata in chapter.katas:
                if inside == f"{kata.id}.py":
                    return (kata,)
    if target.endswith(".py") and os.path.isfile(target):  # noqa: PTH113 - never raises
        raise UsageError(
            f"{target}: not the file of a kata; say which kata with: "
            f"kata check TARGET --file {target}",
            zh=f"{target}：不是某道 kata 的文件；请说明是哪一道：kata check TARGET --file {target}",
        )
    try:
        return resolve(session.katas, target.replace("\\", "/").removeprefix("./"))
    except UsageError:
        if problems := session.katas.survey.problems:
            # It may be the name of what cannot be read.
            raise SpecError(list(problems)) from None
        raise


def one_kata(session: Session, target: str | None) -> KataFolder:
    """Return the one kata that `target` names; without a target, the next unsolved kata."""
    if target is None:
        session.required_workspace()
        kata = session.next_kata()
        if kata is None:
            raise UsageError(
                "all katas are passed; say which one you mean",
                zh="全部 kata 都已通过；请说明是哪一道",
            )
        return kata
    katas = katas_named(session, target)
    if len(katas) != 1:
        names = ", ".join(kata.name for kata in katas)
        raise UsageError(
            f"{target!r} is a chapter; say which kata: {names}",
            zh=f"{target!r} 是一章；请说明是哪一道 kata：{names}",
        )
    return katas[0]


def choose(
    session: Session, targets: Sequence[str], everything: bool, graded: bool
) -> list[Choice]:
    """Return what to judge in the workspace, in the pack's order.

    Without a target, the next unsolved kata. Where all are passed that is every kata again, and
    so it is in a graded run: what a checkout says of its own progress counts for nothing there.
    """
    if everything and targets:
        raise UsageError("give a TARGET or --all, not both", zh="TARGET 和 --all 只能给一个")
    workspace = session.required_workspace()
    chosen: Iterable[KataFolder]
    if everything:
        chosen = session.katas
    elif targets:
        wanted = {kata.id for target in targets for kata in katas_named(session, target)}
        chosen = (kata for kata in session.katas if kata.id in wanted)
    else:
        following = None if graded else session.next_kata()
        chosen = [following] if following else session.katas
    return [Choice(kata, _own_path(workspace, kata.id), f"{kata.id}.py", True) for kata in chosen]


def _own_path(workspace: Workspace, kata_id: str) -> Path:
    """Return the learner's file; where its folder is a link, that link, which no judge follows."""
    path = workspace.file(kata_id)
    return path.parent if path.parent.is_symlink() else path


def choose_file(session: Session, targets: Sequence[str], everything: bool, file: str) -> Choice:
    """Return one file to judge against the kata that is named, or that its path tells."""
    if everything or len(targets) > 1:
        raise UsageError(
            "--file judges one file against one kata", zh="--file 只能拿一个文件对一道 kata 判题"
        )
    path = Path(file).absolute()
    _require_file(path, file)
    kata = one_kata(session, targets[0]) if targets else _kata_of(session, path, file)
    own = session.workspace is not None and session.workspace.name(path) == f"{kata.id}.py"
    return Choice(kata, path, visible(file), own)


def _require_file(path: Path, file: str) -> None:
    """Raise UsageError where there is nothing, or nothing that could be a file of code.

    A link passes: what the judge says of one is the better answer.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        if os.path.islink(path):  # noqa: PTH114 - never raises
            return
        missing = isinstance(error, FileNotFoundError)
        why = "no such file" if missing else getattr(error, "strerror", None) or str(error)
        raise UsageError(
            f"{file}: {why}", zh=f"{file}：{'文件不存在' if missing else why}"
        ) from None
    if not stat.S_ISREG(mode):
        what = kind_of(mode)
        raise UsageError(
            f"{file}: is {what['en']}; --file takes a Python file",
            zh=f"{file}：是{what['zh']}；--file 要的是一个 Python 文件",
        )


def _kata_of(session: Session, path: Path, file: str) -> KataFolder:
    try:
        return session.katas.kata(f"{path.parent.name}/{path.stem}")
    except KeyError:
        raise UsageError(
            f"{file}: which kata is it? Say it with: kata check TARGET --file {file}",
            zh=f"{file}：这是哪一道 kata？请说明：kata check TARGET --file {file}",
        ) from None
