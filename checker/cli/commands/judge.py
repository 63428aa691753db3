"""`kata judge`: judge a stream of samples, one JSON object a line, and write one verdict a line."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from checker.api import Grader
from checker.cli.commands.check import require_seed
from checker.cli.judged import JudgedLines, Tally, resumed
from checker.cli.options import kata_command
from checker.cli.samples import read_samples
from checker.cli.session import Session
from checker.devices import WANTED, Wanted
from checker.errors import FAULT, UsageError, reason
from checker.report.words import Words
from checker.verdict import FEEDBACK, Feedback

BAD_LINES = 2
_MOST_ENGINES = 8


@kata_command("judge", in_workspace=False)
@click.option(
    "--jsonl",
    "source",
    metavar="[FILE|-]",
    required=True,
    is_flag=False,
    flag_value="-",
    help="option.jsonl",
)
@click.option("--out", metavar="FILE", help="option.judge_out")
@click.option("--engines", type=click.IntRange(1, 64), metavar="N", help="option.engines")
@click.option("--feedback", type=click.Choice(FEEDBACK), default="full", help="option.feedback")
@click.option("--device", type=click.Choice(WANTED), default="auto", help="option.device")
@click.option("--seed", default="", metavar="S", help="option.seed")
def command(
    session: Session,
    source: str,
    out: str | None,
    engines: int | None,
    feedback: Feedback,
    device: Wanted,
    seed: str,
) -> int:
    """Judge a stream; return 0 if every sample has a verdict, else 2 or 3."""
    require_seed(seed)
    console = session.console
    grader = Grader(
        pack=session.katas,
        seed=seed,
        device=device,
        lang=console.lang,
        feedback=feedback,
        engines=engines or _engines(),
    )
    with _input(source) as descriptor, _output(session, descriptor, out) as lines, grader:
        console.err.note(console.words("loading"))
        samples = lines.fresh(read_samples(descriptor, grader.kata))
        try:
            with contextlib.closing(grader.judge_many(samples)) as judgements:
                for judgement in judgements:
                    lines.judgement(judgement)
                    console.err.note(_summary(console.words, lines.tally))
        except BrokenPipeError:  # `kata judge | head -1`: nobody reads the rest
            console.out.settle()
            return 0
        finally:
            console.err.clear_note()
    console.tell(_summary(console.words, lines.tally))
    return FAULT if lines.tally.faults else BAD_LINES if lines.tally.bad else 0


def _engines() -> int:
    """Return how many engines this machine's processors can keep busy."""
    if sys.platform == "linux":
        return min(len(os.sched_getaffinity(0)), _MOST_ENGINES)
    return min(os.cpu_count() or 1, _MOST_ENGINES)


@contextlib.contextmanager
def _input(source: str) -> Iterator[int]:
    """Open the samples; give the descriptor to read them from."""
    if source == "-":
        yield 0
        return
    try:
        file = Path(source).open("rb", buffering=0)  # noqa: SIM115 - closed below
    except (OSError, ValueError) as error:
        raise _cannot(source, error) from None
    with file:
        yield file.fileno()


@contextlib.contextmanager
def _output(session: Session, descriptor: int, out: str | None) -> Iterator[JudgedLines]:
    """Open what the verdicts are written to: a file that may hold some, or standard output."""
    lang = session.console.lang
    if out is None:
        yield JudgedLines(session.console.out.stream.buffer, lang)
        return
    with contextlib.ExitStack() as stack:
        try:
            if Path(out).exists() and os.path.samestat(os.fstat(descriptor), Path(out).stat()):
                raise UsageError(
                    f"--out {out}: the samples are read from this file; give another one",
                    zh=f"--out {out}：样本正是从这个文件读取的；请换一个文件",
                )
            file, done = stack.enter_context(resumed(Path(out)))
        except (OSError, ValueError) as error:
            raise _cannot(out, error) from None
        yield JudgedLines(file, lang, done)


def _cannot(path: str, error: OSError | ValueError) -> UsageError:
    why = reason(error) if isinstance(error, OSError) else {"en": str(error), "zh": str(error)}
    return UsageError(f"{path}: {why['en']}", zh=f"{path}：{why['zh']}")


def _summary(words: Words, tally: Tally) -> str:
    """Say how many samples have which end; what there is none of is left out."""
    counts = {
        "judge.judged": tally.judged,
        "judge.skipped": tally.skipped,
        "judge.faults": tally.faults,
        "judge.bad": tally.bad,
    }
    shown = [words(key, n=n) for key, n in counts.items() if n or key == "judge.judged"]
    return " · ".join(shown)
