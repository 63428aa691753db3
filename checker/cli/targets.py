"""Turn what was typed into katas: names, chapters, and paths in the workspace."""

import os
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from checker.catalog.pack import KataFolder, Pack
from checker.catalog.resolve import resolve
from checker.cli.session import Session
from checker.errors import SpecError, UsageError
from checker.workspace.paths import Workspace

Find = Callable[[str], tuple[KataFolder, ...]]


def katas_named(katas: Pack, workspace: Workspace | None, target: str) -> tuple[KataFolder, ...]:
    """Return the katas that a name, or a path in the workspace, stands for."""
    if workspace is not None and (inside := workspace.name(Path.cwd() / target)):
        for chapter in katas.chapters:
            if inside == chapter.id:
                return chapter.katas
            for kata in chapter.katas:
                if inside == f"{kata.id}.py":
                    return (kata,)
    if target.endswith(".py") and os.path.isfile(target):  # noqa: PTH113 - never raises
        raise UsageError(
            f"{target}: not the file of a kata in the workspace; give the kata that it solves: "
            f"kata check TARGET --file {target}",
            zh=f"{target}：不是工作区里 kata 的文件；请指定它对应的 kata："
            f"kata check TARGET --file {target}",
        )
    try:
        return resolve(katas, target.replace("\\", "/").removeprefix("./"))
    except UsageError:
        if problems := katas.survey.problems:
            # It may be the name of what cannot be read.
            raise SpecError(list(problems)) from None
        raise


def all_named(
    katas: Pack, find: Find, targets: Sequence[str], everything: bool = False
) -> list[KataFolder]:
    """Return the katas that any TARGET names, each once, in the pack's order.

    Every kata with `--all`, or where there is no TARGET. `find` looks a TARGET up.
    """
    if everything and targets:
        raise UsageError("give TARGET or --all, not both", zh="TARGET 和 --all 只能给一个")
    wanted = {kata.id for target in targets for kata in find(target)}
    return [kata for kata in katas if not targets or kata.id in wanted]


def one_kata(session: Session, target: str | None) -> KataFolder:
    """Return the one kata that `target` names; without a target, the next unsolved kata."""
    if target is None:
        session.required_workspace()
        kata = session.next_kata()
        if kata is None:
            raise UsageError(
                "you have passed all katas; give a TARGET",
                zh="全部 kata 都已通过；请给出 TARGET",
            )
        return kata
    katas = katas_named(session.katas, session.workspace, target)
    if len(katas) != 1:
        names = [kata.name for kata in katas]
        raise UsageError(
            f"{target!r} is a chapter; give one of its katas: {', '.join(names)}",
            zh=f"{target!r} 是一章；请给出其中一道 kata：{'、'.join(names)}",
        )
    return katas[0]


def short_names(katas: Pack) -> dict[str, str]:
    """Return by id the shortest name that finds each kata: its own, where no other has the same."""
    count = Counter(kata.name for kata in katas)
    return {kata.id: kata.name if count[kata.name] == 1 else kata.id for kata in katas}
