"""Requests and replies: what was encoded is decoded, and anything else is one clean error."""

import contextlib
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.job import Event, Job
from checker.wire.control import FromClient, FromJudge, Status, ToJudge
from checker.wire.frames import FrameError, decode, encode
from checker.wire.messages import Reply, Request, Result, Setup
from checker.wire.skim import count_items
from checker.wire.values import MAX_DEPTH, MAX_PARTS, ScalarValue, SequenceValue
from tests.wire.drawn import FRAMES, REPLIES, REQUESTS, rebuilt, received


@given(REPLIES)
def test_a_reply_is_decoded_as_it_was_encoded(reply: Any) -> None:
    """Byte for byte: nan is not equal to itself."""
    again = decode(encode(reply), Reply)
    assert type(again) is type(reply)
    assert encode(again) == encode(reply)


@given(REQUESTS)
def test_a_request_is_decoded_as_it_was_encoded(request: Any) -> None:
    """Whatever is asked, the worker reads the same."""
    again = decode(encode(request), Request)
    assert type(again) is type(request)
    assert encode(again) == encode(request)


@given(FRAMES)
def test_any_bytes_from_a_worker_are_a_reply_or_a_frame_error(frame: bytes) -> None:
    """No frame crashes the judge; what passes can be rebuilt, or is refused in the same way."""
    with contextlib.suppress(FrameError):
        rebuilt(received(frame))


KINDS = (Setup, Request, Job, Event, FromClient, FromJudge, ToJudge, Status)


@given(FRAMES)
def test_any_bytes_are_a_message_or_a_frame_error(frame: bytes) -> None:
    """Whoever receives them: worker, judge, engine or front end."""
    for kind in KINDS:
        with contextlib.suppress(FrameError):
            assert isinstance(decode(frame, kind), kind)


def parts(value: object) -> int:
    """The objects that decoding made: values, and keys of maps."""
    if isinstance(value, dict):
        return 1 + sum(map(parts, value)) + sum(map(parts, value.values()))
    if isinstance(value, (list, tuple)):
        return 1 + sum(map(parts, value))
    return 1


@given(FRAMES)
def test_no_fewer_parts_are_counted_than_decoding_makes(frame: bytes) -> None:
    """So what is counted before decoding bounds what decoding can cost."""
    try:
        made = parts(msgspec.msgpack.decode(frame))
    except (msgspec.MsgspecError, ValueError, TypeError):
        return  # it is no msgpack: nothing is made of it
    assert count_items(frame, len(frame)) >= made


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers(-(2**63), 2**64 - 1)
    | st.text(max_size=40) | st.binary(max_size=40),
    lambda inner: st.lists(inner, max_size=20) | st.dictionaries(st.text(), inner, max_size=20),
)  # fmt: skip


@given(JSON)
def test_exactly_the_parts_of_a_message_are_counted(value: object) -> None:
    """An honest answer is never taken for a larger one."""
    assert count_items(msgspec.msgpack.encode(value), 10**6) == parts(value)


def nested(depth: int) -> Result:
    value: Any = ScalarValue(1)
    for _ in range(depth):
        value = SequenceValue("list", (value,))
    return Result(value)


def test_an_answer_is_nested_so_deep_and_no_deeper() -> None:
    """Decoding any depth ends: with a value, or with a FrameError."""
    received(encode(nested(MAX_DEPTH)))
    for depth in (MAX_DEPTH + 1, 100, 400):
        with pytest.raises(FrameError):
            received(encode(nested(depth)))
    deep = b"\x91" * 100_000  # lists in lists, which the encoder would not write
    with pytest.raises(FrameError):
        decode(deep, Reply)


def test_an_answer_has_so_many_parts_and_no_more() -> None:
    """A wide answer is refused by its count, before anything is made of it."""
    wide = Result(SequenceValue("list", (ScalarValue(None),) * MAX_PARTS))
    with pytest.raises(FrameError, match="more than 200000 parts"):
        received(encode(wide))
