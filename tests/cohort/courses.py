"""Courses made by hand, and courses that hypothesis makes up, with hostile names in every place."""

import random
from functools import cache

from hypothesis import strategies as st
from msgspec.structs import replace

from checker.cohort.likeness import alike
from checker.cohort.records import (
    Course,
    Difference,
    Entry,
    KataRow,
    Move,
    Override,
    Student,
)
from checker.grade.graded import Grade, KataGrade
from checker.verdict import CheckVerdict, ErrorKind, ErrorReport, KataVerdict, Outcome
from tests.grade.grades import HOSTILE

WHEN = "2026-11-21T12:00:00+00:00"
KATAS = (
    KataRow("01_first/add_one", {"en": "Add one", "zh": "加一"}, 3),
    KataRow("01_first/double_it", {"en": "Double it", "zh": "乘二"}, 4),
    KataRow("02_second/make_zeros", {"en": "Make zeros", "zh": "置零"}, 3),
)
MESSAGE = "2 of 6 elements differ; greatest absolute difference 1 at (0,)"
DIAGNOSIS = "adds_twice: This is what you get when one is added twice."


def judged(
    kata: KataRow, points: int, *, source: str = "", error: ErrorKind | None = None
) -> KataGrade:
    """Return a kata judged: what is lost is lost in the second of its two checks."""
    first = min(points, 1)
    right = points == kata.max_points
    lost: Outcome = "errored" if error else "failed"
    checks = (
        CheckVerdict("shape", "has the right shape", "passed" if first else lost, first, 1),
        CheckVerdict(
            "values",
            "has the right values",
            "passed" if right else lost,
            points - first,
            kata.max_points - 1,
            "" if right or error else MESSAGE,
            None if right or error else DIAGNOSIS,
        ),
    )
    verdict = KataVerdict(
        id=kata.id,
        outcome="passed" if right else "timed_out" if error == "timeout" else lost,
        points=points,
        max_points=kata.max_points,
        seconds=0.1,
        submission=f"sha256:{source or points}",
        error=ErrorReport(error, "RuntimeError: no", 3) if error else None,
        checks=checks,
    )
    return KataGrade(kata.id, kata.title, f"{kata.id}.py", kata.max_points, verdict)


def broken(kata: KataRow) -> KataGrade:
    """Return a kata that could not be judged."""
    fault = "kata.yaml: points: expected a number"
    return KataGrade(kata.id, kata.title, f"{kata.id}.py", kata.max_points, None, fault)


def grade(*katas: KataGrade, late: bool | None = False) -> Grade:
    """Return a grade of these katas."""
    submitted = "2026-11-20T10:00:00+01:00"
    return Grade(katas, "5eed", "cpu", "0.1.0", ("landlock",), "c0ffee" * 6, submitted, late)


def points(*earned: int, late: bool | None = False) -> Grade:
    """Return a grade with these points."""
    katas = (judged(kata, each) for kata, each in zip(KATAS, earned, strict=True))
    return grade(*katas, late=late)


def decision(kata: str, given: int | None = None) -> Override:
    """Return points that the teacher gives; without points, an excuse."""
    return Override(kata, given, given is None, "was ill", WHEN)


def course(*entries: Entry, title: str = "Tensors (1234)") -> Course:
    """Return a course of these entries."""
    return Course(
        title=title,
        katas=KATAS,
        max_points=10,
        entries=entries,
        made=WHEN,
        engine="0.1.0",
        pack="sha256:abcdef0123456789",
        due="2026-11-20T23:59:59+01:00",
        alike=alike(entries),
    )


MIXED = course(
    Entry(Student("ada", "Ada", "Lovelace", "ada@uni.edu", "A", "007"), points(3, 4, 3)),
    Entry(
        Student("bob", "Bob", "Jones, Jr.", "bob@uni.edu", "A", "008"),
        points(3, 2, 0, late=True),
        attempts=3,
    ),
    Entry(Student("carol", "Carol", 'the "Great"', "carol@uni.edu", "B", "009"), None),
    Entry(
        Student("dan", "=1+1", "@home", "dan@uni.edu", "B", "-10"),
        points(0, 2, 3),
        overrides=(decision("01_first/add_one", 2),),
    ),
    Entry(Student("eve"), points(1, 1, 1), overrides=(decision(""),)),
    Entry(
        Student("fay", "Fay"),
        grade(judged(KATAS[0], 3), broken(KATAS[1]), judged(KATAS[2], 3)),
    ),
    Entry(Student("gil", "Gil"), points(3, 0, 3), overrides=(decision("01_first/double_it"),)),
    Entry(Student("hal", "Hal"), None, fault="hw-hal: this is a symbolic link"),
    Entry(
        Student("ida", "Ida"),
        grade(
            judged(KATAS[0], 0, error="not_started"),
            judged(KATAS[1], 0, error="timeout"),
            judged(KATAS[2], 0, error="exception"),
        ),
    ),
)
SCORES = {
    "ada": 10, "bob": 5, "carol": None, "dan": 7, "eve": None, "fay": None, "gil": 10,
    "hal": None, "ida": 0,
}  # fmt: skip


@cache
def large(students: int, katas: int) -> Course:
    """Return a course of this size, with everything in it that a report lists."""
    rng = random.Random(7)
    rows = [
        KataRow(
            f"{number // 9 + 1:02}_chapter_{number // 9 + 1}/kata_number_{number + 1}",
            {"en": f"Write what number {number + 1} asks for", "zh": f"写出第 {number + 1} 题要的"},
            rng.choice((2, 3, 4, 4, 5, 7)),
        )
        for number in range(katas)
    ]
    entries = [_student(rng, number, rows) for number in range(students)]
    names = [entry.student.username for entry in entries]
    return Course(
        title="Deep learning, autumn 2026: all katas (1234)",
        katas=tuple(rows),
        max_points=sum(row.max_points for row in rows),
        entries=tuple(entries),
        made=WHEN,
        engine="0.1.0",
        pack="sha256:" + "ab" * 32,
        due="2026-11-20T23:59:59+01:00",
        alike=alike(entries),
        differences=tuple(
            Difference(name, "", "500/504", "310/504", f"course-hw-{name}/result.json")
            for name in names[::9]
        ),
        moves=tuple(
            Move(entry.student.username, rows[0].id, 1, 2, "failed", "passed")
            for entry in entries[: students // 2]
            if entry.grade is not None
        ),
        unmatched=("course-hw-somebody", "course-hw-template"),
    )


def _student(rng: random.Random, number: int, rows: list[KataRow]) -> Entry:
    username = f"student-{number:03}"
    first = rng.choice(("Ada", "Grace", "Wei", "José", "Olga", "Amara", "Yuki", "Liam"))
    last = rng.choice(("Lovelace", "Hopper", "Zhang", "García", "Ivanova", "Okafor", "Sato"))
    student = Student(username, first, last, f"{username}@uni.edu", "AB"[number % 2], str(number))
    kind = rng.random()
    if kind < 0.06:
        return Entry(student, None)
    skill = rng.betavariate(4, 1.6)
    overrides = []
    if kind > 0.93:
        overrides.append(decision(rows[3 % len(rows)].id, rows[3 % len(rows)].max_points))
    if kind > 0.98:
        overrides = [decision("")]
    katas = tuple(_kata(rng, row, skill, place / len(rows)) for place, row in enumerate(rows))
    return Entry(
        student,
        grade(*katas, late=kind < 0.15),
        folder=f"course-hw-{username}",
        attempts=rng.choice((1, 1, 2, 5)),
        overrides=tuple(overrides),
    )


def _kata(rng: random.Random, row: KataRow, skill: float, place: float) -> KataGrade:
    luck = rng.random()
    if luck > 1.15 - place * (1 - skill):
        return judged(row, 0, error="not_started")
    if luck < skill:
        return judged(row, row.max_points, source=f"right {row.id} {rng.randrange(40)}")
    if luck > 0.93:
        return judged(row, 0, error=rng.choice(("exception", "timeout", "syntax", "import")))
    earned = rng.randrange(row.max_points)
    found = judged(row, earned, source=f"wrong {row.id} {rng.randrange(20)}")
    assert found.verdict is not None
    wrong = rng.choice(("forgets_to_detach", "sums_instead", "wrong_axis", ""))
    text = "This is what you get when the gradient of the step before is still there."
    checks = tuple(
        CheckVerdict(
            f"check_{place}",
            f"has property number {place} of the answer",
            "passed" if place < earned else "failed",
            int(place < earned),
            1,
            "" if place < earned else f"{rng.randrange(9)} of 12 elements differ",
            f"{wrong}: {text}" if wrong and place >= earned else None,
        )
        for place in range(row.max_points)
    )
    return replace(found, verdict=replace(found.verdict, checks=checks))


# How hypothesis makes them up

_characters = st.characters(exclude_categories=())  # lone surrogates too
TEXTS = st.lists(
    st.one_of(st.sampled_from(HOSTILE), st.text(_characters, max_size=6)), max_size=4
).map("".join)


@st.composite
def _entries(draw: st.DrawFn, number: int) -> Entry:
    student = Student(
        username=draw(TEXTS) + str(number),
        first_name=draw(TEXTS),
        last_name=draw(TEXTS),
        email=draw(st.just("") | TEXTS.map(lambda text: f"{text}{number}")),
        section=draw(TEXTS),
        identifier=draw(st.just("") | TEXTS.map(lambda text: f"{text}{number}")),
    )
    earned = [draw(st.integers(0, kata.max_points)) for kata in KATAS]
    given = draw(st.none() | st.just(points(*earned, late=draw(st.none() | st.booleans()))))
    katas = st.sampled_from(("", *(kata.id for kata in KATAS)))
    decided = draw(st.dictionaries(katas, st.none() | st.integers(0, 12), max_size=2))
    overrides = tuple(
        Override(kata, points, points is None, draw(TEXTS), WHEN)
        for kata, points in decided.items()
    )
    fault = "" if given else draw(TEXTS)
    return Entry(student, given, fault=fault, folder=draw(TEXTS), overrides=overrides)


@st.composite
def courses(draw: st.DrawFn) -> Course:
    """Make a course with hostile text wherever a student, a folder or a teacher can write."""
    entries = [draw(_entries(number)) for number in range(draw(st.integers(0, 3)))]
    names = [entry.student.username for entry in entries]
    text = draw(TEXTS)
    made = course(*entries, title=draw(TEXTS))
    return Course(
        **{
            **{name: getattr(made, name) for name in made.__struct_fields__},
            "differences": tuple(Difference(name, "", text, text, text) for name in names),
            "unmatched": (text,),
        }
    )
