"""Open the packs that a workspace names, once this user has trusted them."""

import os
import shlex
import sys
from pathlib import Path

from checker.catalog.pack import Pack, open_packs
from checker.cli.console import Console, place_and_reason
from checker.errors import KataError, UsageError
from checker.report.escape import visible
from checker.workspace.paths import Workspace
from checker.workspace.settings import read_settings
from checker.workspace.trust import Trust


def workspace_pack(console: Console, workspace: Workspace | None) -> Pack:
    """Return the packs that a workspace's settings name, ours where they name none.

    Asks in a terminal. Raises UsageError where they are not trusted.
    """
    if workspace is None:
        return open_packs(())
    names = read_settings(workspace, console.warn).packs
    folders = {name: Path(os.path.abspath(workspace.root / name)) for name in names}  # noqa: PTH100
    folders.pop("bundled", None)
    if not folders:
        return open_packs(())
    packs = tuple(folders.values())
    if not workspace.own:
        raise _untrusted(workspace, packs)
    try:
        opened = open_packs(tuple(str(folders.get(name, name)) for name in names))
    except UsageError:
        listed = ", ".join(visible(str(pack)) for pack in packs)
        raise UsageError(
            f"{workspace.settings_file}: not all packs of this workspace were found: {listed}; "
            "give their folders with --pack, or use the katas of torch-kata: --pack bundled",
            zh=f"{workspace.settings_file}：这个工作区使用的题目有的找不到：{listed}；"
            "请用 --pack 指定文件夹，或使用自带的题目：--pack bundled",
        ) from None
    trust = Trust(console.environment, console.warn)
    if not trust.holds(workspace.root, packs):
        if not _asked(console, workspace, packs, trust.known(workspace.root)):
            raise _untrusted(workspace, packs)
        record_trust(console, workspace, packs)
    return opened


def record_trust(console: Console, workspace: Workspace, packs: tuple[Path, ...]) -> None:
    """Record that this user trusts these packs here; a warning where that cannot be."""
    try:
        Trust(console.environment, console.warn).add(workspace.root, packs)
    except KataError as error:
        console.warn(error.text)
    except OSError as error:
        why = place_and_reason(error)
        console.warn({"en": f"not recorded: {why['en']}", "zh": f"没有记录：{why['zh']}"})


def _asked(console: Console, workspace: Workspace, packs: tuple[Path, ...], changed: bool) -> bool:
    """Ask the person at the terminal; False where there is none."""
    if console.environment.get("CI") or not (console.err.is_terminal and _is_terminal(sys.stdin)):
        return False
    listed = "".join(f"  {visible(str(pack))}\n" for pack in packs)
    key = "trust.changed" if changed else "trust.ask"
    console.err.write(console.words(key, root=visible(str(workspace.root)), packs=listed))
    answer = sys.stdin.readline()
    if not answer.endswith("\n"):
        console.err.write("\n")  # the end of the input leaves the cursor behind the question
    return answer.strip().lower() in ("y", "yes", "是")


def _is_terminal(stream: object) -> bool:
    try:
        return bool(stream.isatty())  # type: ignore[attr-defined]
    except (AttributeError, ValueError, OSError):
        return False


def _untrusted(workspace: Workspace, packs: tuple[Path, ...]) -> UsageError:
    options = " ".join(f"--pack {shlex.quote(visible(str(pack)))}" for pack in packs)
    return UsageError(
        f"{workspace.root}: this workspace uses packs of katas that you have not trusted. Their "
        "checks are programs that run with your permissions. To use the katas of torch-kata: "
        f"--pack bundled. If you trust the packs: {options}",
        zh=f"{workspace.root}：这个工作区使用了你还没有信任的题目，其中的检查是程序，"
        f"会以你的权限运行。使用自带的题目：--pack bundled。如果信任这些题目：{options}",
    )
