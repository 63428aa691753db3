"""Show how far a long run is: a bar with an estimate in a terminal, lines elsewhere."""

import contextlib
import time
from collections.abc import Callable, Iterator

from checker.cli.console import Console

# So many lines at most say how far a run is where nobody looks at a terminal.
_LINES = 20
Advance = Callable[[int, int, float], None]


@contextlib.contextmanager
def advance(console: Console) -> Iterator[Advance]:
    """Show in the body what it says: how much is done, of how much, and the share of the work."""
    yield from _bar(console) if console.err.is_live else _lines(console)


def _bar(console: Console) -> Iterator[Advance]:
    # Imported here: rich takes as long as everything else a quick command does.
    from rich.console import Console as RichConsole
    from rich.progress import BarColumn, Progress, TextColumn

    begun = time.monotonic()
    screen = RichConsole(file=console.err.stream, no_color=not console.err.colour)
    columns = (BarColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=screen, transient=True) as progress:
        task = progress.add_task("", total=1.0)

        def tell(done: int, of: int, share: float) -> None:
            said = _said(console, done, of, time.monotonic() - begun, share)
            progress.update(task, completed=max(share, done / max(of, 1)), description=said)

        yield tell


def _lines(console: Console) -> Iterator[Advance]:
    begun, told = time.monotonic(), 0

    def tell(done: int, of: int, share: float) -> None:
        nonlocal told
        step = _LINES if done == of else min(int(share * _LINES), _LINES - 1)
        if step > told:
            told = step
            console.tell(_said(console, done, of, time.monotonic() - begun, share))

    yield tell


def _said(console: Console, done: int, of: int, seconds: float, share: float) -> str:
    said = console.words("course.progress", done=done, of=of)
    left = "" if done == of else _left(console, seconds, share)
    return f"{said} · {left}" if left else said


def _left(console: Console, seconds: float, share: float) -> str:
    """Return how long the rest takes; "" where that is not known yet, and at the end."""
    if not 0 < share < 1:
        return ""
    minutes, rest = divmod(round(seconds / share * (1 - share)), 60)
    hours, minutes = divmod(minutes, 60)
    shown = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return console.words("course.left", time=shown)
