"""Render what `init`, `reset` and `export` did to files."""

import os
import shlex
from collections.abc import Sequence

from checker.report.escape import visible
from checker.report.page import Page
from checker.report.words import Words
from checker.workspace.backups import Reset
from checker.workspace.setup import Setup

_NAMES = 5


def render_setup(page: Page, words: Words, setup: Setup, folder: str | None) -> None:
    """Add what was made and kept. `folder` is what the learner called it, if they did."""
    root = visible(folder or str(setup.workspace.root))
    page.text(
        words("made", n=len(setup.made), root=root) if setup.made else words("made_none", root=root)
    )
    if setup.made and setup.kept:
        names = words.listed(setup.kept[:_NAMES])
        if len(setup.kept) > _NAMES:
            names = words("and_more", names=names, n=len(setup.kept) - _NAMES)
        page.text(words("kept", n=len(setup.kept), names=names))
    command = f"cd {shlex.quote(folder)} && kata next" if folder else "kata next"
    page.text(words("go_on", command=command))


def render_export(
    page: Page, words: Words, folder: str, made: Sequence[str], own_pack: bool
) -> None:
    """Add what was written, and which file of it to read first."""
    root, file = visible(folder), visible(os.path.join(folder, "TEACHER.md"))  # noqa: PTH118
    page.text(words("made", n=len(made), root=root) if made else words("made_none", root=root))
    if own_pack:
        page.text(words("export.public", file=file))
    page.text(words("export.read", file=file))


def render_reset(page: Page, words: Words, reset: Reset) -> None:
    """Add what became of the file, and where the learner's own is now."""
    file = os.path.relpath(reset.file)
    page.text(words("reset_done" if reset.changed else "reset_nothing", file=file))
    if reset.backup is not None:
        page.text(words("reset_backup", backup=os.path.relpath(reset.backup)))
