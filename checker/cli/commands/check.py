"""`kata check`: judge katas, say what differs, and remember what passed."""

import contextlib
from collections.abc import Sequence

import click

from checker.cli.choosing import Chosen, choose, untested_devices
from checker.cli.options import json_option, kata_command, targets_or_all
from checker.cli.reporter import Quiet, Replay, Reporter
from checker.cli.session import Session
from checker.cli.stopping import undisturbed
from checker.devices import WANTED, Wanted
from checker.errors import FAULT, EngineError, UsageError
from checker.job import Job
from checker.submit import judge
from checker.verdict import FEEDBACK, Feedback, KataVerdict, with_faults
from checker.workspace.progress import Progress, next_kata, try_update_progress, with_verdicts

SEED_CHARACTERS = 200


@kata_command("check")
@targets_or_all
@click.option("--file", metavar="PATH", help="option.file")
@click.option("--device", type=click.Choice(WANTED), default="auto", help="option.device")
@click.option("--seed", default="", metavar="S", help="option.seed")
@click.option("--graded/--no-graded", default=None, help="option.graded")
@click.option("--feedback", type=click.Choice(FEEDBACK), default="full", help="option.feedback")
@click.option("--replay", is_flag=True, help="option.replay")
@json_option
def command(
    session: Session,
    targets: tuple[str, ...],
    everything: bool,
    file: str | None,
    device: Wanted,
    seed: str,
    graded: bool | None,
    feedback: Feedback,
    replay: bool,
    as_json: bool,
) -> int:
    """Judge katas; return 0 if all passed, 1 if not, 3 where a kata is broken."""
    require_seed(seed)
    if replay and (as_json or feedback != "full"):
        raise UsageError(
            "--replay prints the failing call: without --json, and with --feedback full",
            zh="--replay 只打印出错的调用：不能和 --json 一起用，--feedback 只能是 full",
        )
    if graded is None:
        graded = bool(session.environment.get("CI"))
    with contextlib.suppress(EngineError, OSError):  # told when the engine is needed
        session.engine.start_early()
    chosen = choose(session, targets, everything, file, graded)
    kind = Quiet if as_json else Replay if replay else Reporter
    reporter = kind(session.console, device, chosen.called)
    reporter.begin()
    try:
        verdict = judge(
            session.engine,
            chosen.submissions,
            reporter.event,
            Job((), seed, device, session.console.lang, graded=graded, feedback=feedback),
        )
    finally:
        # After Ctrl-C too, and where one kata cannot be judged: what is decided counts. And before
        # anything is printed: a full disk behind `>` costs no record.
        reporter.end()
        progress = _remember(session, chosen, reporter.judged)
    verdict = with_faults(verdict, (*verdict.faults, *chosen.faults))
    reporter.verdict(verdict, untested_devices(chosen, verdict))
    if verdict.outcome == "passed" and progress is not None:
        reporter.following(next_kata(session.katas, progress))
    if verdict.faults:
        return FAULT
    return 0 if verdict.outcome == "passed" else 1


def require_seed(seed: str) -> None:
    """Raise UsageError for a seed that cannot be told or typed again."""
    if not (seed.isprintable() and len(seed) <= SEED_CHARACTERS):
        raise UsageError(
            f"--seed: at most {SEED_CHARACTERS} printable characters",
            zh=f"--seed：最多 {SEED_CHARACTERS} 个可打印的字符",
        )


def _remember(session: Session, chosen: Chosen, judged: Sequence[KataVerdict]) -> Progress | None:
    """Keep what happened to the learner's own files; a file from elsewhere is not remembered."""
    if session.workspace is None or not chosen.own:
        return None
    with undisturbed():
        return try_update_progress(
            session.workspace, lambda before: with_verdicts(before, judged), session.console.warn
        )
