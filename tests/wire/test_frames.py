"""Frames on a stream: however they arrive, they come out as they were sent, or not at all."""

import os
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.wire.frames import (
    MAX_FRAME,
    FrameBuffer,
    FrameError,
    TooLarge,
    check_length,
    frame_length,
    receive_frame,
    receive_frame_with,
    send_frame,
    send_frame_with,
)

PAYLOADS = st.lists(st.binary(max_size=300), max_size=4)


def framed(payload: bytes) -> bytes:
    return len(payload).to_bytes(4, "big") + payload


@given(PAYLOADS, st.lists(st.integers(1, 50), min_size=1))
def test_frames_come_out_as_they_went_in(payloads: list[bytes], steps: list[int]) -> None:
    """In whatever pieces a socket delivers them."""
    stream, buffer, found = b"".join(map(framed, payloads)), FrameBuffer(), []
    while stream:
        for step in steps:
            buffer.feed(stream[:step])
            stream = stream[step:]
            while (frame := buffer.next_frame()) is not None:
                found.append(frame)
    assert found == payloads
    assert len(buffer) == 0


@given(st.binary(max_size=80), st.integers(0, 70))
def test_any_bytes_are_frames_or_too_large(data: bytes, most: int) -> None:
    """Nothing longer than is allowed comes out, and nothing else is raised."""
    buffer = FrameBuffer(most)
    buffer.feed(data)
    try:
        while (frame := buffer.next_frame()) is not None:
            assert len(frame) <= most
    except TooLarge:
        assert len(data) >= 4
    assert len(buffer) <= len(data)


@given(st.binary(min_size=4, max_size=4))
def test_a_header_is_believed_up_to_the_limit(header: bytes) -> None:
    """Any four bytes are a length; one over the limit is refused."""
    length = int.from_bytes(header, "big")
    if length <= MAX_FRAME:
        assert frame_length(header) == length
    else:
        with pytest.raises(TooLarge, match=f"a reply of {length} bytes; at most {MAX_FRAME}"):
            frame_length(header)


def test_the_limit_itself_is_allowed() -> None:
    """One byte more is not."""
    check_length(7, 7)
    with pytest.raises(FrameError):
        check_length(8, 7)


def test_a_socket_carries_frames_until_it_is_closed() -> None:
    """Frames keep their order; the end of the stream, also within a frame, is None."""
    here, there = socket.socketpair()
    with there:
        with here:
            send_frame(here, b"one")
            send_frame(here, b"")
            here.sendall((9).to_bytes(4, "big") + b"half")
        assert receive_frame(there) == b"one"
        assert receive_frame_with(there) == (b"", [])
        assert receive_frame(there) is None
        assert receive_frame_with(there) == (None, [])


def test_a_frame_that_is_too_long_is_not_sent() -> None:
    """Its peer would not take it; nothing of it goes out."""
    here, there = socket.socketpair()
    with here, there:
        with pytest.raises(TooLarge):
            send_frame(here, bytes(MAX_FRAME + 1))
        there.setblocking(False)
        with pytest.raises(BlockingIOError):
            there.recv(1)


@pytest.mark.skipif(not hasattr(socket, "send_fds"), reason="descriptors travel elsewhere by share")
def test_a_descriptor_comes_with_its_frame() -> None:
    """It is open, and the receiver's own."""
    here, there = socket.socketpair()
    reading, writing = os.pipe()
    with here, there:
        send_frame_with(here, b"take this", writing)
        os.close(writing)
        frame, (descriptor,) = receive_frame_with(there)
    os.write(descriptor, b"x")
    assert (frame, os.read(reading, 1)) == (b"take this", b"x")
    os.close(descriptor)
    os.close(reading)
