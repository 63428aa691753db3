"""`kata check`: judge katas, say what differs, and remember what passed."""

import contextlib
from collections.abc import Collection, Sequence
from pathlib import Path

import click
import msgspec

from checker.cli.judging import judge
from checker.cli.options import json_option, kata_command
from checker.cli.reporter import Quiet, Reporter
from checker.cli.session import Session
from checker.cli.stopping import undisturbed
from checker.cli.targets import Choice, choose, choose_file
from checker.errors import EngineError, SpecError, UsageError
from checker.job import Event, Faulted, Job, Judged, Task
from checker.report.overview import render_next
from checker.verdict import KataFault, KataVerdict, Verdict
from checker.version import VERSION
from checker.workspace.progress import Progress, next_kata, try_update_progress, with_verdicts

FAULT = 3
SEED_CHARACTERS = 200


@kata_command("check")
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="option.all")
@click.option("--file", metavar="PATH", help="option.file")
@click.option(
    "--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", help="option.device"
)
@click.option("--seed", default="", metavar="S", help="option.seed")
@click.option("--graded/--no-graded", default=None, help="option.graded")
@json_option
def command(
    session: Session,
    targets: tuple[str, ...],
    everything: bool,
    file: str | None,
    device: str,
    seed: str,
    graded: bool | None,
    as_json: bool,
) -> int:
    if not (seed.isprintable() and len(seed) <= SEED_CHARACTERS):
        raise UsageError(
            f"--seed: at most {SEED_CHARACTERS} printable characters",
            zh=f"--seed：最多 {SEED_CHARACTERS} 个可打印的字符",
        )
    if graded is None:
        graded = bool(session.environment.get("CI"))
    with contextlib.suppress(EngineError, OSError):  # told when the engine is needed
        session.engine.start_early()
    if file is not None:
        choices = [choose_file(session, targets, everything, file)]
    else:
        choices = choose(session, targets, everything, graded)
    tasks, faults = _tasks(choices)
    if len(choices) != 1:
        faults += _chapter_faults(session, {choice.kata.chapter for choice in choices}, not targets)
    job = Job(tasks, seed, device, session.lang, graded=graded)  # type: ignore[arg-type]
    reporter = (Quiet if as_json else Reporter)(
        session, device, {choice.kata.id: choice.submitted(session) for choice in choices}
    )
    verdict = _judged(session, reporter, job, choices, faults)
    # What was judged is kept before anything is printed: a full disk behind `>` costs no record.
    progress = _remembered(session, choices, verdict.katas)
    reporter.verdict(verdict)
    if verdict.outcome == "passed" and progress is not None and not as_json:
        page = session.out.page()
        render_next(page, session.words, next_kata(session.katas, progress))
        session.out.show(page)
    if verdict.faults:
        return FAULT
    return 0 if verdict.outcome == "passed" else 1


def _tasks(choices: Sequence[Choice]) -> tuple[tuple[Task, ...], list[KataFault]]:
    """Return the tasks for the judge, and a fault for each kata whose spec cannot be read."""
    tasks, faults = [], []
    for choice in choices:
        try:
            tasks.append(choice.task())
        except SpecError as error:
            faults.append(KataFault(choice.kata.id, str(error)))
    return tuple(tasks), faults


def _chapter_faults(session: Session, chosen: Collection[str], every: bool) -> list[KataFault]:
    """Return a fault for each chapter whose list of katas cannot be read whole."""
    problems: dict[str, list[str]] = {}
    for problem in session.katas.survey.problems:
        path = Path(problem.file)
        folder = path.parent if path.name == "chapter.yaml" else path.parents[1]
        problems.setdefault(folder.name, []).append(str(problem))
    return [
        KataFault(chapter, "\n".join(found))
        for chapter, found in problems.items()
        if every or chapter in chosen
    ]


def _judged(
    session: Session,
    reporter: Reporter,
    job: Job,
    choices: Sequence[Choice],
    faults: Sequence[KataFault],
) -> Verdict:
    """Judge and return the verdict on all choices; what is decided before a stop is remembered."""
    judged: list[KataVerdict] = []

    def hear(event: Event) -> None:
        if isinstance(event, Judged):
            judged.append(event.verdict)
        reporter.event(event)

    reporter.begin()
    try:
        for fault in faults:
            reporter.event(Faulted(fault))
        verdict = judge(session.engine, job, hear) if job.tasks else _nothing(job)
    except BaseException:
        # One kata that cannot be judged, or Ctrl-C, must not cost the learner the others.
        _remembered(session, choices, judged)
        raise
    finally:
        session.err.clear_note()
    places = {choice.kata.id: place for place, choice in enumerate(choices)}
    told = sorted((*faults, *verdict.faults), key=lambda fault: places.get(fault.id, len(places)))
    outcome = "errored" if told else verdict.outcome
    return msgspec.structs.replace(verdict, faults=tuple(told), outcome=outcome)


def _nothing(job: Job) -> Verdict:
    """The verdict where no kata could be given to the judge."""
    return Verdict(VERSION, "cpu", job.seed, (), 0, 0, "errored", ())


def _remembered(
    session: Session, choices: Sequence[Choice], katas: Sequence[KataVerdict]
) -> Progress | None:
    """Keep what happened to the learner's own files; a file from elsewhere is not remembered."""
    if session.workspace is None or not all(choice.own for choice in choices):
        return None
    with undisturbed():
        return try_update_progress(
            session.workspace, lambda before: with_verdicts(before, katas), session.warn
        )
