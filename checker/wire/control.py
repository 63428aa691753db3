"""What is said over an engine's sockets: by clients that want judges, by judges that want workers.

A message is one packet of a SOCK_SEQPACKET socket, in msgpack, and its descriptors travel with it.
A job is no such message: it goes to the judge past the engine, which never reads it.
"""

import os
import socket
import sys
from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Meta

from checker.wire.frames import FrameError, decode, encode

_MOST_BYTES = 2048
_MOST_DESCRIPTORS = 2

Pid = Annotated[int, Meta(ge=1, lt=2**31)]
Library = Annotated[str, Meta(max_length=32)]


class Message(msgspec.Struct, frozen=True):
    """Base of all of them; `descriptors` is how many travel with such a message."""

    descriptors: ClassVar[int] = 0


# From a client


class StartJudge(Message, frozen=True, tag="start_judge"):
    """Fork a judge that has these libraries loaded. With it: the judge's end of its job stream."""

    descriptors: ClassVar[int] = 1
    needs: Annotated[tuple[Library, ...], Meta(max_length=8)] = ()


class AskStatus(Message, frozen=True, tag="ask_status"):
    """Answer with a Status."""


class Stop(Message, frozen=True, tag="stop"):
    """Answer with Stopping, and end."""


class Retire(Message, frozen=True, tag="retire"):
    """End when no judge runs any more: an engine of a newer version has come.

    It is sent to engines of other versions. One that does not know it ends when it has been idle.
    """


# To a client


class Status(Message, frozen=True, tag="status"):
    """What an engine says of itself. `started` is in seconds since the epoch."""

    pid: Pid
    started: float
    versions: Annotated[str, Meta(max_length=512)]


class Stopping(Message, frozen=True, tag="stopping"):
    """The engine ends."""


# From a judge


class StartWorker(Message, frozen=True, tag="start_worker"):
    """Fork a worker. With it: the worker's end of its stream, and of its output."""

    descriptors: ClassVar[int] = 2


# To a judge; the first two answer its StartWorkers in their order


class WorkerStarted(Message, frozen=True, tag="worker_started"):
    """The worker runs. With it: a descriptor of the process."""

    descriptors: ClassVar[int] = 1
    pid: Pid


class WorkerNotStarted(Message, frozen=True, tag="worker_not_started"):
    """The system has no room for one more process."""


class WorkerEnded(Message, frozen=True, tag="worker_ended"):
    """A worker that had started is no more; `status` is as `os.waitpid` tells it."""

    pid: Pid
    status: Annotated[int, Meta(ge=0, lt=2**16)]


FromClient = StartJudge | AskStatus | Stop | Retire
FromJudge = StartWorker
ToJudge = WorkerStarted | WorkerNotStarted | WorkerEnded


def send(
    channel: socket.socket, message: Message, descriptors: Sequence[int] = (), *, wait: bool = True
) -> None:
    """Send a message; raises OSError as the socket does, and at once where it would not `wait`."""
    if sys.platform == "win32":
        raise NotImplementedError
    assert len(descriptors) == message.descriptors
    if descriptors:
        socket.send_fds(channel, [encode(message)], descriptors)
    else:
        channel.send(encode(message), 0 if wait else socket.MSG_DONTWAIT)


def receive(channel: socket.socket, kind: Any) -> tuple[Any, list[int]]:
    """Receive a message of a (union) type and its descriptors; None where the peer has closed.

    Raises FrameError for anything else, and OSError as the socket does.
    """
    if sys.platform == "win32":
        raise NotImplementedError
    packet, descriptors, flags, _ = socket.recv_fds(channel, _MOST_BYTES, _MOST_DESCRIPTORS)
    if not packet and not descriptors:
        return None, []
    try:
        if flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC):
            raise FrameError("a message or its descriptors are more than is allowed")
        message = decode(packet, kind)
        if len(descriptors) != message.descriptors:
            raise FrameError(f"{len(descriptors)} descriptors; {message.descriptors} are expected")
    except FrameError:
        for descriptor in descriptors:
            os.close(descriptor)
        raise
    return message, list(descriptors)
