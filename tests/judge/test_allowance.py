"""How much a worker may answer, and that it is counted before anything is made of it."""

import msgspec
import pytest

from checker.judge.allowance import FLOOR, Answered, allowance
from checker.wire.frames import FrameBuffer, TooLarge
from checker.wire.skim import count_items

VALUES = [
    None,
    [1, -1, 2**40, -(2**40), 1.5, True, "x", "y" * 40, "z" * 300, b"b" * 70_000],
    {"a": [[], {}, {"b": (1, 2)}], "c": list(range(70_000))},
    [{str(i): i} for i in range(20)],
]


def _count(value: object) -> int:
    if isinstance(value, dict):
        return 1 + sum(_count(part) for pair in value.items() for part in pair)
    if isinstance(value, (list, tuple)):
        return 1 + sum(map(_count, value))
    return 1


@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
def test_the_parts_of_a_frame_are_counted(value: object) -> None:
    """Every value and every key is one part."""
    frame = msgspec.msgpack.encode(value)

    assert count_items(frame, 100_000) == _count(value)
    if _count(value) > 1:
        with pytest.raises(TooLarge):
            count_items(frame, _count(value) - 1)


def test_a_count_that_is_only_promised_is_too_large() -> None:
    """A header is not believed."""
    for header in (b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff", b"\xdc\xff\xff"):
        with pytest.raises(TooLarge):
            count_items(header, 60_000)


def test_a_long_frame_is_refused_by_its_header() -> None:
    """Nothing of it has to arrive."""
    frames = FrameBuffer(1000)
    frames.feed((1001).to_bytes(4, "big"))

    with pytest.raises(TooLarge, match="a reply of 1001 bytes; at most 1000 are allowed"):
        frames.next_frame()


def test_a_submission_may_answer_four_times_what_the_reference_did() -> None:
    """And never less than is allowed to all."""
    assert allowance(Answered()) == FLOOR
    assert allowance(Answered().with_frame(10**7, 5)) == Answered(4 * 10**7, FLOOR.parts, 4 * 10**7)
