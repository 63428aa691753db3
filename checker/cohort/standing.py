"""Where every student stands: the attempt that counts, with the teacher's decisions over it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from checker.cohort.claims import differences
from checker.cohort.gradebook import Gradebook
from checker.cohort.likeness import alike
from checker.cohort.records import Course, Entry, KataRow, Move, Override, Student
from checker.cohort.rows import Attempt, Kept, Run, Standing
from checker.grade.graded import Grade, KataGrade, is_late


def course_of(book: Gradebook, run: Run) -> Course:
    """Return the course as a run left it; who has no clone in it has submitted nothing."""
    standings: dict[str, list[Standing]] = {}
    for standing in book.standings(run):
        standings.setdefault(standing.username, []).append(standing)
    overrides, entries, moves = book.overrides(), [], list[Move]()
    for student in book.students():
        mine = standings.get(student.username, [])
        history = [attempt for each in mine for attempt in _history(book, run, each)]
        chosen = _chosen(book, run, history)
        entries.append(_entry(book, run, student, mine, history, chosen, overrides))
        if chosen is not None:
            moves += _moves(book, run, chosen)
    katas = tuple(KataRow(kata.id, kata.title, kata.max_points) for kata in run.katas)
    return Course(
        title=run.title,
        katas=katas,
        max_points=sum(kata.max_points for kata in katas),
        entries=tuple(entries),
        made=run.finished or run.started,
        engine=run.engine,
        pack=run.pack,
        due=run.due,
        differences=differences(entries, book.claims()),
        alike=alike(entries),
        moves=tuple(moves),
        unmatched=book.unmatched(),
    )


def _history(book: Gradebook, run: Run, standing: Standing) -> list[Attempt]:
    """Return the different submissions of a clone as they were judged last, the newest last.

    Where the last one counts, only what lies in the clone now.
    """
    katas = [kata.id for kata in run.katas]
    attempts = book.attempts(standing.username, standing.folder)
    if run.keep == "last":
        return [attempt for attempt in attempts if attempt.id == standing.attempt]
    last: dict[str, Attempt] = {}
    for attempt in attempts:
        last.pop(attempt.content, None)
        last[attempt.content] = attempt
    return [
        attempt
        for attempt in last.values()
        if attempt.id == standing.attempt or book.katas_of(attempt.id) == katas
    ]


def _chosen(book: Gradebook, run: Run, history: Sequence[Attempt]) -> Attempt | None:
    """Return the attempt that counts; of equal ones, the later."""

    def worth(place: int) -> tuple[bool, int, datetime, int]:
        attempt = history[place]
        submitted = _date(attempt.submitted) or datetime.min.replace(tzinfo=UTC)
        if run.keep == "last":
            return True, 0, submitted, place
        verdicts = [kept.verdict for kept in book.verdicts(attempt.id)]
        points = sum(verdict.points for verdict in verdicts if verdict)
        return None not in verdicts, points, submitted, place

    if len(history) < 2:
        return history[0] if history else None
    return history[max(range(len(history)), key=worth)]


def _entry(
    book: Gradebook,
    run: Run,
    student: Student,
    standings: Sequence[Standing],
    history: Sequence[Attempt],
    chosen: Attempt | None,
    overrides: Mapping[str, tuple[Override, ...]],
) -> Entry:
    faults = [f"{each.folder}: {each.fault}" for each in standings if each.fault]
    return Entry(
        student=student,
        grade=_grade(book, run, chosen) if chosen else None,
        fault="" if chosen else "; ".join(faults),
        folder=chosen.folder if chosen else "",
        attempts=len({attempt.content for attempt in history}),
        overrides=overrides.get(student.username, ()),
    )


def _grade(book: Gradebook, run: Run, attempt: Attempt) -> Grade:
    verdicts = {kept.kata: kept for kept in book.verdicts(attempt.id)}
    newest = max(verdicts.values(), key=lambda kept: kept.id)
    katas = []
    for kata in run.katas:
        kept = verdicts[kata.id]
        seed = "" if kept.seed == newest.seed else kept.seed
        file = f"{kata.id}.py"
        katas.append(
            KataGrade(
                kata.id, kata.title, file, kata.max_points, kept.verdict, kept.fault, seed=seed
            )
        )
    judged = [kept for kept in verdicts.values() if kept.verdict is not None]
    return Grade(
        katas=tuple(katas),
        seed=newest.seed,
        device=next((kept.device for kept in judged), ""),
        engine=run.engine,
        sandbox=next((kept.sandbox for kept in judged if kept.sandbox), ()),
        commit=attempt.commit,
        submitted=attempt.submitted,
        late=is_late(_date(attempt.submitted), _date(run.due)),
    )


def _moves(book: Gradebook, run: Run, after: Attempt) -> Iterator[Move]:
    """Yield what this run changed in the grade of a submission that was judged before."""
    same = [
        attempt
        for attempt in book.attempts(after.username, after.folder)
        if attempt.content == after.content and attempt.id < after.id
    ]
    if not same or after.run != run.id:
        return
    before = {kept.kata: kept for kept in book.verdicts(same[-1].id)}
    for kept in book.verdicts(after.id):
        if kept.kata in before and (was := _result(before[kept.kata])) != _result(kept):
            points, outcome = _result(kept)
            yield Move(after.username, kept.kata, was[0], points, was[1], outcome)


def _result(kept: Kept) -> tuple[int | None, str]:
    """Return the points and the outcome; nothing where the kata could not be judged."""
    return (kept.verdict.points, kept.verdict.outcome) if kept.verdict else (None, "")


def _date(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
