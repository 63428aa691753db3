"""One answer: what is its fault is in the verdict, and what is ours is raised."""

import os
import threading
from pathlib import Path

import pytest

from checker.api import Answer, Grader, judge
from checker.catalog.pack import KataFolder
from checker.errors import KataError, SpecError, UsageError
from checker.job import MAX_BYTES
from checker.submit import Submission
from tests.api.answers import CRASHING, PACK, RIGHT, WRONG


def test_an_answer_is_given_as_text_bytes_or_a_path(grader: Grader, tmp_path: Path) -> None:
    """All three are the same answer, with the same digest and the same points."""
    path = tmp_path / "mine.py"
    path.write_text(RIGHT)
    verdicts = [grader.judge("add_one", answer) for answer in (RIGHT, RIGHT.encode(), path)]
    assert [(each.points, each.max_points, each.outcome) for each in verdicts] == [
        (3, 3, "passed")
    ] * 3
    assert len({each.katas[0].submission for each in verdicts}) == 1


def test_a_wrong_answer_is_told_as_the_command_tells_it(grader: Grader) -> None:
    """Message and points are in the verdict of the one kata."""
    verdict = grader.judge("01_first/add_one", WRONG)
    (kata,) = verdict.katas
    assert (kata.id, verdict.outcome, verdict.points) == ("01_first/add_one", "failed", 0)
    assert "6 of 6 elements differ" in kata.checks[-1].message
    assert verdict.sandbox or os.name == "nt"


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (b"\xff", "add_one.py: is not UTF-8 text (at byte 0); save it as UTF-8"),
        ("x = '\ud800'", "add_one.py: is not UTF-8 text (at byte 5); save it as UTF-8"),
        (
            "#" * (MAX_BYTES + 5),
            "add_one.py: is larger than 1000000 bytes; a solution is a small file",
        ),
        (Path("/no/such/file.py"), "/no/such/file.py: this file does not exist"),
        (Path("/no\0file.py"), "/no\0file.py: no file can have this name"),
        (Path("/no\ud800file.py"), "/no\\ud800file.py: no file can have this name"),
        ({"en": "is a link", "zh": "是链接"}, "add_one.py: is a link"),
    ],
)
def test_an_answer_that_cannot_be_read_earns_0_of_the_true_maximum(
    grader: Grader, answer: Answer, message: str
) -> None:
    """A missing file, a reason instead of a file and bytes that are no text are treated alike."""
    verdict = grader.judge("add_one", answer)
    assert (verdict.points, verdict.max_points, verdict.outcome) == (0, 3, "errored")
    (kata,) = verdict.katas
    assert kata.error is not None
    assert (kata.error.kind, kata.error.message) == ("import", message)


def test_what_is_no_regular_file_is_not_opened(grader: Grader, tmp_path: Path) -> None:
    """A link could lead to the reference, and whoever reads a pipe waits."""
    (tmp_path / "link.py").symlink_to(PACK.kata("01_first/add_one").solution)
    os.mkfifo(tmp_path / "pipe.py")
    for name, what in (("link.py", "a symbolic link"), ("pipe.py", "a named pipe")):
        (kata,) = grader.judge("add_one", tmp_path / name).katas
        assert kata.error is not None
        assert f"is {what}" in kata.error.message
        assert (kata.points, kata.max_points) == (0, 3)


def test_a_fault_of_ours_is_raised_and_is_never_0_points(grader: Grader, tmp_path: Path) -> None:
    """An unknown kata, a spec that cannot be read and a reference that fails have no verdict."""
    with pytest.raises(UsageError, match="did you mean 01_first/add_one"):
        grader.judge("ad_one", RIGHT)
    with pytest.raises(UsageError, match="is a chapter"):
        grader.judge("01_first", RIGHT)
    with pytest.raises(KataError, match="the reference fails"):
        grader.judge("broken", RIGHT)
    with pytest.raises(SpecError, match=r"kata\.yaml"):
        grader.judge(KataFolder("01_first/none", tmp_path, tmp_path), RIGHT)


def test_a_seed_repeats_a_run(grader: Grader) -> None:
    """Without one, each run has its own, which the verdict tells."""
    first, second = grader.judge("add_one", WRONG), grader.judge("add_one", WRONG)
    assert first.seed != second.seed
    again = judge("add_one", WRONG, pack=PACK, seed=first.seed)
    assert again.seed == first.seed
    assert again.katas[0].checks == first.katas[0].checks


def test_an_answer_is_judged_as_work_for_a_grade(grader: Grader) -> None:
    """What reaches for things that no kata needs is not run, unless the caller says so."""
    cheat = f"import gc\n{RIGHT}"
    (kata,) = grader.judge("add_one", cheat).katas
    assert kata.error is not None
    assert kata.error.kind == "forbidden"
    assert judge("add_one", cheat, pack=PACK, graded=False).outcome == "passed"


@pytest.mark.usefixtures("processes")
def test_messages_are_in_the_language_that_was_asked_for() -> None:
    """English is the default."""
    (kata,) = judge("add_one", b"\xff", pack=PACK, lang="zh").katas
    assert kata.error is not None
    assert kata.error.message == "add_one.py: 不是 UTF-8 文本（第 0 字节）；请用 UTF-8 重新保存"


def test_the_answers_of_a_checkout_are_one_verdict(grader: Grader) -> None:
    """In the order that was asked for; a broken kata is in its faults and costs nobody points."""
    answers = {"hurried": RIGHT, "broken": RIGHT, "add_one": CRASHING}
    submissions = [
        Submission(PACK.kata(f"01_first/{name}"), source.encode(), f"{name}.py")
        for name, source in answers.items()
    ]
    verdict = grader.judge_all(submissions)
    assert [kata.id for kata in verdict.katas] == ["01_first/hurried", "01_first/add_one"]
    assert (verdict.points, verdict.max_points) == (3, 6)
    assert [fault.id for fault in verdict.faults] == ["01_first/broken"]


def test_threads_may_share_a_grader(grader: Grader) -> None:
    """Each gets the verdict on its own answer."""
    answers, found = [RIGHT, WRONG, CRASHING] * 2, dict[int, str]()

    def run(place: int) -> None:
        found[place] = grader.judge("add_one", answers[place]).outcome

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(answers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [found[place] for place in range(len(answers))] == ["passed", "failed", "errored"] * 2
