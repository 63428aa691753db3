"""Choose what to judge: the learner's files of some katas, or one file from anywhere."""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder, Pack
from checker.cli.session import Session
from checker.cli.targets import all_named, katas_named, one_kata, short_names
from checker.devices import is_about
from checker.errors import UsageError, reason
from checker.regular import kind_of
from checker.report.escape import visible
from checker.report.results import Submitted
from checker.spec.text import in_language
from checker.submit import Submission
from checker.verdict import KataFault, Verdict
from checker.workspace.paths import Workspace


class Chosen(msgspec.Struct, frozen=True):
    """What to judge, in the pack's order. `own`: these are the learner's files in the workspace.

    `called` has what reports call each file and its kata, by the kata's id. `faults` are chapters
    whose list of katas cannot be read whole.
    """

    submissions: tuple[Submission, ...]
    called: dict[str, Submitted]
    own: bool
    faults: tuple[KataFault, ...]


def choose(
    session: Session, targets: Sequence[str], everything: bool, file: str | None, graded: bool
) -> Chosen:
    """Return what TARGETs, `--all` and `--file` stand for.

    Without any, the next unsolved kata. Where all are passed that is every kata again, and so it
    is in a graded run: what a checkout says of its own progress counts for nothing there.
    """
    faults: tuple[KataFault, ...] = ()
    if file is not None:
        submissions = [_one_file(session, targets, everything, file)]
    else:
        submissions = _own_files(session, targets, everything, graded)
    if len(submissions) != 1:
        chapters = {each.kata.chapter for each in submissions} if targets else None
        faults = chapter_faults(session, chapters)
    names = short_names(session.katas)
    called = {
        each.kata.id: Submitted(each.path, each.name, names[each.kata.id]) for each in submissions
    }
    own = file is None or _is_own(session.workspace, submissions[0])
    return Chosen(tuple(submissions), called, own, faults)


def untested_devices(chosen: Chosen, verdict: Verdict) -> tuple[str, ...]:
    """Return the devices that a judged kata is about and that the run did not use."""
    submissions = {each.kata.id: each for each in chosen.submissions}
    found: dict[str, None] = {}
    for kata in verdict.katas:
        started = kata.error is None or kata.error.kind != "not_started"
        if kata.not_run and started:
            task = submissions[kata.id].spec.task["en"]
            found |= dict.fromkeys(name for name in kata.not_run if is_about(task, name))
    return tuple(found)


def _own_files(
    session: Session, targets: Sequence[str], everything: bool, graded: bool
) -> list[Submission]:
    katas, workspace = session.katas, session.required_workspace()

    def find(target: str) -> tuple[KataFolder, ...]:
        return katas_named(katas, workspace, target)

    following = None if everything or targets or graded else session.next_kata()
    chosen = [following] if following else all_named(katas, find, targets, everything)
    return [Submission(kata, _own_path(workspace, kata.id), f"{kata.id}.py") for kata in chosen]


def _own_path(workspace: Workspace, kata_id: str) -> Path:
    """Return the learner's file; where its folder is a link, that link, which no judge follows."""
    path = workspace.file(kata_id)
    return path.parent if path.parent.is_symlink() else path


def _is_own(workspace: Workspace | None, submission: Submission) -> bool:
    """Whether the file is the learner's own for this kata."""
    return workspace is not None and workspace.name(submission.path) == f"{submission.kata.id}.py"


def chapter_faults(session: Session, chapters: set[str] | None) -> tuple[KataFault, ...]:
    """Return a fault for each of the chapters, or of all, that cannot be read whole."""
    problems: dict[str, list[str]] = {}
    for problem in session.katas.survey.problems:
        path = Path(problem.file)
        folder = path.parent if path.name == "chapter.yaml" else path.parents[1]
        problems.setdefault(folder.name, []).append(session.console.say(problem.said.text))
    return tuple(
        KataFault(chapter, "\n".join(found))
        for chapter, found in problems.items()
        if chapters is None or chapter in chapters
    )


def _one_file(session: Session, targets: Sequence[str], everything: bool, file: str) -> Submission:
    """Return one file to judge against the kata that is named, or that its path tells."""
    if everything or len(targets) > 1:
        raise UsageError(
            "--file checks one file against one kata", zh="--file 只能用一个文件判一道 kata"
        )
    path = Path(file).absolute()
    _require_file(path, file)
    kata = one_kata(session, targets[0]) if targets else _kata_of(session.katas, path, file)
    return Submission(kata, path, visible(file))


def _require_file(path: Path, file: str) -> None:
    """Raise UsageError where there is nothing, or nothing that could be a file of code.

    A link passes: what the judge says of one is the better answer.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        if os.path.islink(path):  # noqa: PTH114 - never raises
            return
        why = {"en": str(error)} if isinstance(error, ValueError) else reason(error)
        if isinstance(error, FileNotFoundError):
            why = {"en": "no such file", "zh": "文件不存在"}
        raise UsageError(f"{file}: {why['en']}", zh=f"{file}：{in_language(why, 'zh')}") from None
    if not stat.S_ISREG(mode):
        what = kind_of(mode)
        raise UsageError(
            f"{file}: this is {what['en']}; --file takes a Python file",
            zh=f"{file}：这是{what['zh']}；--file 只接受 Python 文件",
        )


def _kata_of(katas: Pack, path: Path, file: str) -> KataFolder:
    try:
        return katas.kata(f"{path.parent.name}/{path.stem}")
    except KeyError:
        raise UsageError(
            f"{file}: give the kata that this file solves: kata check TARGET --file {file}",
            zh=f"{file}：请指定这个文件对应的 kata：kata check TARGET --file {file}",
        ) from None
