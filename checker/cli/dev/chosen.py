"""What the authors' commands have in common: which katas, which device, how far they are."""

from collections.abc import Callable, Sequence
from typing import Literal

from checker.catalog.pack import KataFolder
from checker.catalog.resolve import resolve
from checker.cli.session import Session
from checker.errors import UsageError

Device = Literal["cpu", "cuda"]


def chosen_katas(session: Session, targets: Sequence[str], everything: bool) -> list[KataFolder]:
    """The katas that TARGETs name; all of them with --all or where none is named."""
    if everything and targets:
        raise UsageError("give a TARGET or --all, not both", zh="TARGET 和 --all 只能给一个")
    if not targets:
        return list(session.pack)
    wanted = {kata.id for target in targets for kata in resolve(session.pack, target)}
    return [kata for kata in session.pack if kata.id in wanted]


def counter(session: Session) -> Callable[[int, int], None]:
    """Show how far a long run is, where somebody looks at a terminal."""
    return lambda done, total: session.err.note(f"{done} / {total}")
