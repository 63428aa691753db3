"""Grades made by hand, and grades that hypothesis makes up, with hostile text in every place."""

from collections.abc import Sequence

from hypothesis import strategies as st

from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Setting
from checker.verdict import Case, CheckVerdict, ErrorKind, ErrorReport, KataVerdict, Outcome

OUTCOMES: tuple[Outcome, ...] = ("passed", "failed", "errored", "skipped", "timed_out")
KINDS: tuple[ErrorKind, ...] = ("not_started", "syntax", "exception", "timeout", "import", "signal")
HOSTILE = (
    "::error file=x::forged", "\n::set-output name=a::b", "##vso[task.complete]", "##[error]x",
    "##teamcity[testFailed]", "section_start:1:x\r\x1b[0K", "travis_fold:start:x", "--- heading",
    "|", "\\|", "`", "```", "````\n", "\n```\n# forged\n", "~~~", "%", "%0A::error::x", "\r\n",
    "\x00", "\x1b[2J", "\x9b2J", "\u202e", "\u200b", "\ufeff", "\ud800", "\udfff", "\ufffe",
    "<script>alert(1)</script>", "</pre>", "</style>", "]]>", "<!--", "&amp;", "&#64;", "{{ 7*7 }}",
    "{% raw %}", '"', "'", "=1+1", "+1", "-1", "@user", "www.example.com", "https://example.com",
    "![](x)", "[x](y)", "**", "__", "$x$", ":smile:", "| **Total** | | **9 / 9** |", "> quoted",
    "a,b", "a:b", "\t", "中文", "é\u0301\u0301\u0301\u0301\u0301\u0301", "😀",
)  # fmt: skip


def check(name: str, points: int, most: int, message: str = "", **more: str) -> CheckVerdict:
    """Return a check that earned this; one that lost points has failed."""
    outcome: Outcome = "passed" if points == most and not message else "failed"
    diagnosis = more.get("diagnosis")
    return CheckVerdict(name, name.replace("_", " "), outcome, points, most, message, diagnosis)


def kata_grade(
    name: str,
    checks: Sequence[CheckVerdict],
    *,
    error: ErrorReport | None = None,
    outcome: Outcome | None = None,
    line: int = 0,
) -> KataGrade:
    """Return a kata that was judged with these checks."""
    points = sum(each.points for each in checks)
    most = sum(each.max_points for each in checks)
    right = all(each.outcome == "passed" for each in checks)
    verdict = KataVerdict(
        id=f"01_first/{name}",
        outcome=outcome or ("passed" if right else "failed"),
        points=points,
        max_points=most,
        seconds=0.25,
        submission="sha256:abc",
        error=error,
        checks=tuple(checks),
    )
    title = {"en": name.replace("_", " ").capitalize(), "zh": f"题目 {name}"}
    return KataGrade(verdict.id, title, f"{verdict.id}.py", most, verdict, line=line)


def faulty(name: str, fault: str = "kata.yaml: points: expected a number") -> KataGrade:
    """Return a kata that could not be judged."""
    return KataGrade(f"01_first/{name}", {"en": name}, f"01_first/{name}.py", 3, None, fault)


def grade(*katas: KataGrade, late: bool | None = None) -> Grade:
    """Return a grade of these katas."""
    return Grade(
        katas,
        seed="5eed",
        device="cpu",
        engine="0.1.0",
        sandbox=("landlock", "seccomp"),
        commit="c0ffee" * 6 + "c0ff",
        submitted="2026-11-20T10:00:00+01:00",
        late=late,
    )


RIGHT = kata_grade("add_one", [check("shape", 0, 0), check("values", 3, 3)])
WRONG = kata_grade(
    "double_it",
    [
        check("shape", 1, 1),
        check("values", 0, 2, "2 of 6 elements differ", diagnosis="forgot: This is x itself."),
        CheckVerdict("copies", "has memory of its own", "skipped", 0, 0),
        CheckVerdict("grads", "has the right gradients", "skipped", 0, 1),
    ],
    line=4,
)
CRASHED = kata_grade(
    "make_zeros",
    [
        CheckVerdict("shape", "has the right shape", "errored", 0, 1),
        CheckVerdict("values", "has the right values", "errored", 0, 1, "ValueError: no"),
    ],
    error=ErrorReport("exception", "ValueError: no", 7),
    outcome="errored",
)
IDLE = kata_grade(
    "keep_shape",
    [CheckVerdict("values", "has the right values", "failed", 0, 2)],
    error=ErrorReport("not_started", "01_first/keep_shape.py: not started"),
)
MIXED = grade(RIGHT, WRONG, CRASHED, IDLE, late=True)
FAULTY = grade(RIGHT, WRONG, faulty("broken"))
SETTING = Setting(
    made="2026-11-21T12:00:00+00:00",
    classroom50={
        "CLASSROOM": "cs101",
        "ASSIGNMENT": "tensors",
        "ASSIGNMENT_TYPE": "individual",
        "USERNAME": "ada",
        "SUBMISSION_TAG": "submit/20261120T090000Z-c0ffee",
        "COMMIT_URL": "https://github.com/o/r/commit/c0ffee",
        "RELEASE_URL": "https://github.com/o/r/releases/tag/x",
    },
)

# How hypothesis makes them up

_characters = st.characters(exclude_categories=())  # lone surrogates too
_texts = st.lists(
    st.one_of(st.sampled_from(HOSTILE), st.text(_characters, max_size=8)), max_size=5
).map("".join)


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    call, got, wanted = draw(_texts), draw(_texts), draw(_texts)
    end = draw(st.integers(0, len(got)))
    return Case(call, got, wanted, ((end // 2, end),) if end else ())


@st.composite
def _checks(draw: st.DrawFn) -> CheckVerdict:
    most = draw(st.sampled_from((0, 1, 1, 2, 7, 30)))
    points = draw(st.integers(0, most))
    name, title, message = draw(_texts), draw(_texts), draw(_texts)
    outcome = draw(st.sampled_from(OUTCOMES))
    case = draw(st.none() | _cases())
    line = draw(st.none() | st.integers(1, 99))
    diagnosis = draw(st.none() | _texts)
    return CheckVerdict(name, title, outcome, points, most, message, diagnosis, case, line)


@st.composite
def _katas(draw: st.DrawFn, number: int, may_fail: bool) -> KataGrade:
    # An id ends in a name of letters; the chapter is a folder, which may be called anything.
    chapter = "c" + draw(_texts).replace("/", "").encode("utf-8", "replace").decode()
    kata_id = f"{chapter}/kata_{number}"
    checks = tuple(draw(st.lists(_checks(), max_size=4)))
    most = sum(each.max_points for each in checks)
    points = sum(each.points for each in checks)
    if draw(st.booleans()) and not most:
        most = draw(st.integers(1, 40))
        points = draw(st.integers(0, most))
    report = st.builds(ErrorReport, st.sampled_from(KINDS), _texts, st.none() | st.integers(1, 99))
    verdict = KataVerdict(
        kata_id, draw(st.sampled_from(OUTCOMES)), points, most, 0.5, "", draw(st.none() | report),
        checks, output=draw(_texts),
    )  # fmt: skip
    judged = not may_fail or draw(st.integers(0, 5)) > 0
    title = {"en": draw(_texts), "zh": draw(_texts)}
    fault = "" if judged else draw(_texts)
    file = f"{kata_id}.py"
    return KataGrade(kata_id, title, file, most, verdict if judged else None, fault)


@st.composite
def grades(draw: st.DrawFn, *, may_fail: bool) -> Grade:
    """Return a grade; with `may_fail`, some katas may be ones that could not be judged."""
    katas = [draw(_katas(number, may_fail)) for number in range(draw(st.integers(1, 5)))]
    return Grade(
        tuple(katas),
        seed=draw(_texts),
        device=draw(st.sampled_from(("cpu", "cuda"))),
        engine="0.1.0",
        sandbox=(),
        commit=draw(_texts),
        submitted=draw(st.sampled_from(("", "2026-11-20T10:00:00+01:00"))),
        late=draw(st.sampled_from((True, False, None))),
    )


settings = st.builds(
    Setting,
    lang=st.sampled_from(("en", "zh")),
    feedback=st.sampled_from(("full", "no-inputs", "outcome")),
    made=st.just(SETTING.made),
    classroom50=st.dictionaries(st.sampled_from(sorted(SETTING.classroom50)), _texts),
)
