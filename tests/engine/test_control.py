"""What engine, clients and judges say to each other, and what is done with anything else."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from checker.engine import client
from checker.engine.connection import Connection
from checker.judge.forked import ForkedWorker, ForkLauncher
from checker.judge.launch import EngineGone
from checker.process.place import socket_path
from checker.wire.control import (
    AskStatus,
    FromClient,
    FromJudge,
    Message,
    Retire,
    StartJudge,
    StartWorker,
    Status,
    Stop,
    Stopping,
    ToJudge,
    WorkerEnded,
    WorkerNotStarted,
    WorkerStarted,
    receive,
    send,
)
from checker.wire.frames import FrameError, encode

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Two ends of a control socket."""
    near, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    near.settimeout(10)
    far.settimeout(10)
    with near, far:
        yield near, far


def open_descriptors() -> set[str]:
    return {path.name for path in Path("/proc/self/fd").iterdir()}


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        (StartJudge(("torchvision", "sklearn")), FromClient),
        (AskStatus(), FromClient),
        (Stop(), FromClient),
        (Retire(), FromClient),
        (Status(7, 1.5, "python 3, torch 2"), Status),
        (Stopping(), Stopping),
        (StartWorker(), FromJudge),
        (WorkerStarted(7), ToJudge),
        (WorkerNotStarted(), ToJudge),
        (WorkerEnded(7, 9), ToJudge),
    ],
)
def test_a_message_arrives_with_its_descriptors(message: Message, kind: object, pair: Pair) -> None:
    """As it was sent; each descriptor is open, and the receiver's own."""
    near, far = pair
    sent = [os.open(os.devnull, os.O_RDONLY) for _ in range(message.descriptors)]
    send(near, message, sent)
    for descriptor in sent:
        os.close(descriptor)

    received, descriptors = receive(far, kind)

    assert received == message
    assert len(descriptors) == message.descriptors
    for descriptor in descriptors:
        assert os.read(descriptor, 1) == b""
        os.close(descriptor)


def test_a_peer_that_hangs_up_is_no_message(pair: Pair) -> None:
    """None, which is no error."""
    near, far = pair
    near.close()
    assert receive(far, FromClient) == (None, [])


@pytest.mark.parametrize(
    "packet",
    [
        b"stop",
        b"\xc1",
        encode(WorkerStarted(7)),
        msgspec.msgpack.encode({"type": "start_judge", "needs": ["sklearn"] * 9}),
        msgspec.msgpack.encode({"type": "start_judge", "needs": ["s" * 33]}),
        msgspec.msgpack.encode({"type": "start_judge", "needs": "sklearn"}),
        msgspec.msgpack.encode(["stop"] * 9),
        encode(Stop()) + bytes(4096),
    ],
)
def test_what_is_no_message_is_an_error(packet: bytes, pair: Pair) -> None:
    """Words, messages of others, values out of bounds, and more bytes than are read."""
    near, far = pair
    near.send(packet)
    with pytest.raises(FrameError):
        receive(far, FromClient)


@pytest.mark.parametrize("number", [0, 2, 3])
def test_a_wrong_number_of_descriptors_is_an_error(number: int, pair: Pair) -> None:
    """None of them stays open."""
    near, far = pair
    before = open_descriptors()
    if number:
        socket.send_fds(near, [encode(StartJudge())], [near.fileno()] * number)
    else:
        near.send(encode(StartJudge()))
    with pytest.raises(FrameError):
        receive(far, FromClient)
    assert open_descriptors() == before


def test_a_pid_must_be_one(pair: Pair) -> None:
    """0 and -1 mean whole groups of processes to the system."""
    near, far = pair
    for pid in (0, -1, 2**31):
        near.send(msgspec.msgpack.encode({"type": "worker_ended", "pid": pid, "status": 0}))
        with pytest.raises(FrameError):
            receive(far, ToJudge)


@pytest.mark.usefixtures("processes")
def test_a_client_that_sends_no_message_is_left() -> None:
    """The engine hangs up on it, and goes on with the others."""
    connection = Connection()
    before = client.status()
    assert before is not None
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as stranger:
        stranger.settimeout(30)
        stranger.connect(str(socket_path()))
        stranger.send(b"status please")
        assert stranger.recv(1) == b""
    assert client.status() == before
    connection.close()


def test_an_engine_that_sends_no_message_is_gone(pair: Pair) -> None:
    """A judge does not wait for workers from it any longer."""
    near, far = pair
    launcher = ForkLauncher(far)
    near.send(b"started 7")
    with pytest.raises(EngineGone):
        launcher.pump(lambda: False, 10)


def test_a_worker_that_could_not_be_forked_has_ended(pair: Pair) -> None:
    """Those that were asked for after it are not mistaken for it."""
    near, far = pair
    launcher = ForkLauncher(far)
    failed, started = launcher.take(), launcher.take()
    for _ in range(2):
        message, descriptors = receive(near, FromJudge)
        assert message == StartWorker()
        for descriptor in descriptors:
            os.close(descriptor)
    send(near, WorkerNotStarted())
    send(near, WorkerStarted(7), [near.fileno()])
    send(near, WorkerEnded(7, 9))

    assert isinstance(failed, ForkedWorker)
    assert isinstance(started, ForkedWorker)
    # It has no pid to wait for: what the engine told after that is not read yet.
    failed.kill()
    with pytest.raises(ProcessLookupError):
        failed.limit_files(1)
    assert failed.threads() == sys.maxsize
    assert (failed.pid, started.pid) == (None, None)
    assert failed.exit_status(10) == 1
    assert started.exit_status(10) == -9
    for worker in (failed, started):
        worker.rpc.close()
        worker.output.close()
