"""Frames on a stream socket: a 4-byte big-endian length, then msgpack."""

import socket
import struct
import sys
from typing import Any, Final

import msgspec

MAX_FRAME: Final = 96 * 2**20
_HEADER = struct.Struct(">I")


class FrameError(Exception):
    """The peer sent something that is not a frame of ours."""


class TooLarge(FrameError):
    """More than is allowed was sent, or was to be sent."""


def send_frame(stream: socket.socket, payload: bytes) -> None:
    """Send one frame; raises OSError or TimeoutError as the socket does."""
    check_length(len(payload))
    stream.sendall(_HEADER.pack(len(payload)) + payload)


def send_frame_with(stream: socket.socket, payload: bytes, descriptor: int) -> None:
    """Send one short frame, and a descriptor with it."""
    if sys.platform == "win32":
        raise NotImplementedError
    socket.send_fds(stream, [_HEADER.pack(len(payload)) + payload], [descriptor])


def frame_length(header: bytes, most: int = MAX_FRAME) -> int:
    """Read a header; raises TooLarge for a length over the limit."""
    (length,) = _HEADER.unpack(header)
    check_length(length, most)
    return int(length)


def check_length(length: int, most: int = MAX_FRAME) -> None:
    """Raise TooLarge for a length over the limit."""
    if length > most:
        raise TooLarge(f"a reply of {length} bytes; at most {most} are allowed")


def receive_frame(stream: socket.socket) -> bytes | None:
    """Receive one frame on a blocking socket; None where the peer has closed."""
    header = _receive_exactly(stream, _HEADER.size)
    if header is None:
        return None
    return _receive_exactly(stream, frame_length(header))


def receive_frame_with(stream: socket.socket) -> tuple[bytes | None, list[int]]:
    """Receive one frame and the descriptors, at most one, that came with it."""
    if sys.platform == "win32":
        return receive_frame(stream), []
    first, descriptors, _, _ = socket.recv_fds(stream, 1, 1)
    rest = _receive_exactly(stream, _HEADER.size - 1) if first else None
    if rest is None:
        return None, descriptors
    return _receive_exactly(stream, frame_length(first + rest)), descriptors


def _receive_exactly(stream: socket.socket, count: int) -> bytes | None:
    parts = bytearray()
    while len(parts) < count:
        part = stream.recv(min(count - len(parts), 2**20))
        if not part:
            return None
        parts += part
    return bytes(parts)


class FrameBuffer:
    """Collects received bytes into whole frames, without believing a header it cannot afford.

    `most` is the longest frame that it takes.
    """

    def __init__(self, most: int = MAX_FRAME) -> None:
        self.most = most
        self._bytes = bytearray()

    def feed(self, data: bytes) -> None:
        """Add bytes that were received."""
        self._bytes += data

    def __len__(self) -> int:
        return len(self._bytes)

    def next_frame(self) -> bytes | None:
        """Return the next whole frame, or None; raises TooLarge for a length over the limit."""
        if len(self._bytes) < _HEADER.size:
            return None
        end = _HEADER.size + frame_length(bytes(self._bytes[: _HEADER.size]), self.most)
        if len(self._bytes) < end:
            return None
        frame = bytes(self._bytes[_HEADER.size : end])
        del self._bytes[:end]
        return frame


def encode(message: msgspec.Struct) -> bytes:
    """Encode one message."""
    return msgspec.msgpack.encode(message)


def decode(payload: bytes, kind: Any) -> Any:
    """Decode one message of a (union) type; raises FrameError for anything else."""
    try:
        return msgspec.msgpack.decode(payload, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise FrameError(str(error)) from None
