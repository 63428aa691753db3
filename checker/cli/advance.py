"""Show how far a long run is: a bar with an estimate in a terminal, lines elsewhere."""

import contextlib
import time
from collections.abc import Callable, Iterator

from checker.cli.console import Console

# So many lines at most say how far a run is where nobody looks at a terminal.
_LINES = 20
Advance = Callable[[int, int, int], None]


@contextlib.contextmanager
def advance(console: Console) -> Iterator[Advance]:
    """Show in the body what it says: how much is done, of how much, and how much of that was quick.

    The estimate is made from what was not quick.
    """
    yield from _bar(console) if console.err.is_live else _lines(console)


def _bar(console: Console) -> Iterator[Advance]:
    # Imported here: rich takes as long as everything else a quick command does.
    from rich.console import Console as RichConsole
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    words, begun = console.words, time.monotonic()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[left]}"),
    )
    screen = RichConsole(file=console.err.stream, no_color=not console.err.colour)
    with Progress(*columns, console=screen, transient=True) as progress:
        task = progress.add_task(words("course.bar"), total=None, left="")

        def tell(done: int, of: int, quick: int) -> None:
            left = _left(console, time.monotonic() - begun, done - quick, of - done)
            progress.update(task, completed=done, total=of, left=left)

        yield tell


def _lines(console: Console) -> Iterator[Advance]:
    words, begun, told = console.words, time.monotonic(), 0

    def tell(done: int, of: int, quick: int) -> None:
        nonlocal told
        if done * _LINES // max(of, 1) > told or done == of > 0:
            told = done * _LINES // of
            left = _left(console, time.monotonic() - begun, done - quick, of - done)
            said = words("course.progress", done=done, of=of)
            console.tell(f"{said} · {left}" if left else said)

    yield tell


def _left(console: Console, seconds: float, done: int, left: int) -> str:
    """Return how long the rest takes, at most; "" where that is not known yet."""
    if not done or not left:
        return ""
    minutes, rest = divmod(round(seconds / done * left), 60)
    hours, minutes = divmod(minutes, 60)
    shown = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return console.words("course.left", time=shown)
