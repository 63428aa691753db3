"""A verdict stays small, whatever was answered, printed or named."""

import msgspec
import pytest

from checker.judge.clip import clip, clip_verdict
from checker.verdict import CheckVerdict, ErrorReport, KataVerdict

LONG = {
    "ascii": "x" * 10**6,
    "chinese": "判" * 10**6,
    "control": "\x01" * 10**6,
    "emoji": "🙂" * 10**6,
    "not UTF-8": "\udcff" * 10**6,
}


@pytest.mark.parametrize("most", [40, 41, 42, 43, 100, 5000])
@pytest.mark.parametrize("text", LONG)
def test_a_clipped_text_fits(text: str, most: int) -> None:
    """As JSON it is at most so long, wherever the cut falls."""
    assert len(msgspec.json.encode(clip(LONG[text], most))) <= most


@pytest.mark.parametrize("text", ["", "a", "判题" * 300, "\x01" * 300])
def test_a_text_that_fits_is_left_alone(text: str) -> None:
    """Nothing is cut from a text of at most 2 KB."""
    assert clip(text) == text


def test_a_clipped_text_says_how_much_is_missing() -> None:
    """The beginning stays, with a count of the characters left out."""
    clipped = clip("x" * 3000)
    assert clipped == "x" * 1978 + "… (+1022)"


@pytest.mark.parametrize("text", LONG)
def test_a_verdict_is_bounded(text: str) -> None:
    """Long messages, output, names and histories in every field at once."""
    long = LONG[text][: 10**5]  # more than a whole verdict may have
    check = CheckVerdict(long, long, "failed", 0, 1, long, long)
    error = ErrorReport("exception", long, 1)
    history = {f"{long}{i}": [0.123456789012345] * 10_000 for i in range(50)}
    verdict = clip_verdict(
        KataVerdict("a/b", "failed", 0, 3, 0.1, "", error, (check,) * 30, history, long)
    )
    assert len(msgspec.json.encode(verdict)) <= 64 * 1024
    assert (verdict.points, verdict.max_points, len(verdict.checks)) == (0, 3, 30)
    msgspec.msgpack.encode(verdict)


def test_a_long_history_keeps_its_ends() -> None:
    """A series is thinned evenly and ends where it ended."""
    history = {"loss": [float(i) for i in range(10_000)], "short": [1.0, 2.0]}
    verdict = clip_verdict(KataVerdict("a/b", "passed", 3, 3, 0.1, "", None, (), history))
    assert verdict.history is not None
    assert len(verdict.history["loss"]) == 400
    assert verdict.history["loss"][-1] == 9999.0
    assert verdict.history["short"] == [1.0, 2.0]
