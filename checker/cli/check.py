"""`kata check`: judge katas, say what differs, and remember what passed."""

from collections.abc import Sequence

import click

from checker.cli.judging import judge
from checker.cli.options import json_option, kata_command
from checker.cli.reporter import Quiet, Reporter
from checker.cli.session import Session
from checker.cli.targets import Choice, choose, choose_file
from checker.errors import EngineError
from checker.judge.job import Event, Job, Judged
from checker.report.overview import render_next
from checker.verdict import KataVerdict, Verdict
from checker.workspace.progress import Progress, next_kata, try_update_progress, with_verdicts


@kata_command("check")
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="option.all")
@click.option("--file", metavar="PATH", help="option.file")
@click.option(
    "--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", help="option.device"
)
@click.option("--seed", default="", metavar="S", help="option.seed")
@json_option
def command(
    session: Session,
    targets: tuple[str, ...],
    everything: bool,
    file: str | None,
    device: str,
    seed: str,
    as_json: bool,
) -> int:
    session.engine.start_early()
    if file is not None:
        choices = [choose_file(session, targets, everything, file)]
    else:
        choices = choose(session, targets, everything)
    if not choices:
        if as_json:
            session.print_json(None)
        else:
            session.out.write(session.words("all_passed") + "\n")
        return 0
    job = Job(tuple(choice.task() for choice in choices), seed, device, session.lang)  # type: ignore[arg-type]
    submitted = {choice.kata.id: choice.submitted(session) for choice in choices}
    reporter = (Quiet if as_json else Reporter)(session, job, submitted)
    judged: list[KataVerdict] = []
    try:
        verdict = _judged(session, reporter, job, judged)
    except EngineError:
        # One kata that cannot be judged must not cost the learner the others.
        _remembered(session, choices, judged)
        raise
    reporter.verdict(verdict)
    progress = _remembered(session, choices, verdict.katas)
    if verdict.outcome == "passed" and progress is not None and not as_json:
        page = session.out.page()
        render_next(page, session.words, next_kata(session.pack, progress))
        session.out.show(page)
    return 0 if verdict.outcome == "passed" else 1


def _judged(session: Session, reporter: Reporter, job: Job, judged: list[KataVerdict]) -> Verdict:
    """Judge; what is decided on the way is added to `judged`."""

    def hear(event: Event) -> None:
        if isinstance(event, Judged):
            judged.append(event.verdict)
        reporter.event(event)

    reporter.begin()
    try:
        return judge(session.engine, job, hear)
    finally:
        session.err.clear_note()


def _remembered(
    session: Session, choices: list[Choice], katas: Sequence[KataVerdict]
) -> Progress | None:
    """Keep what happened to the learner's own files; a file from elsewhere is not remembered."""
    if session.workspace is None or not all(choice.own for choice in choices):
        return None
    return try_update_progress(
        session.workspace, lambda before: with_verdicts(before, katas), session.warn
    )
