"""The worker's life: close the sandbox, then answer one judge until it hangs up."""

import gc
import mmap
import os
import socket
import sys
from typing import NoReturn

import numpy.random  # noqa: F401 - loaded here, in the engine: 10 ms less for every worker
import torch
import torch.nested._internal.nested_tensor  # what the first backward() loads

from checker.wire.frames import (
    check_length,
    decode,
    encode,
    receive_frame,
    receive_frame_with,
    send_frame,
    send_frame_with,
)
from checker.wire.libraries import load
from checker.wire.messages import Asking, Load, Raised, Ready, Request, Setup
from checker.worker.objects import Objects
from checker.worker.sandbox import Policy, apply, ask_before_creating, scrub_environment
from checker.worker.submission import describe


def serve(stream: socket.socket) -> NoReturn:
    """Answer requests until the judge closes the stream; never returns."""
    frame, descriptors = receive_frame_with(stream)
    setup = decode(_or_end(frame), Setup)
    load(setup.needs)
    shared = _mapped(descriptors, setup.shared_bytes)
    _ask_for_files(stream)
    _send(stream, Ready(_close_sandbox(setup)))
    objects = Objects(shared, only_cpu=not setup.device_files)
    filename = ""
    while True:
        request: Request = decode(_receive(stream), Request)
        if isinstance(request, Load):
            filename = request.filename
        try:
            reply = objects.answer(request)
        # BaseException: SystemExit, KeyboardInterrupt and pytest's own must not end the worker.
        except BaseException as error:
            reply = describe(error, filename)
            del error
        _flush()
        try:
            payload = encode(reply)
            check_length(len(payload))
        except Exception as error:
            payload = encode(Raised("ValueError", f"the answer cannot be sent: {error}"[:500]))
        send_frame(stream, payload)


def _mapped(descriptors: list[int], size: int) -> mmap.mmap | None:
    """Map the memory that inputs are to lie in, before a limit counts it."""
    shared = mmap.mmap(descriptors[0], size) if size and descriptors else None
    for descriptor in descriptors:
        os.close(descriptor)
    return shared


def _ask_for_files(stream: socket.socket) -> None:
    """Let the judge decide on every file and thread, where the system can have it decide."""
    sys.dont_write_bytecode = True  # each try would be asked for
    asking = ask_before_creating() if sys.platform == "linux" else ""
    if not isinstance(asking, str):
        listener, removing, starting = asking
        send_frame_with(stream, encode(Asking(removing, starting)), listener)
        os.close(listener)


def _close_sandbox(setup: Setup) -> tuple[str, ...]:
    os.chdir(setup.scratch)
    sys.path[:] = [path for path in sys.path if path]
    scrub_environment(setup.scratch)
    torch.set_num_threads(1)
    if setup.fill_fresh_memory:
        # Fresh memory often holds zeros, and an answer that relies on them must not pass.
        torch.set_deterministic_debug_mode("warn")
    gc.enable()
    return apply(
        Policy(
            scratch=setup.scratch,
            devices=setup.device_files,
            cpu_seconds=setup.cpu_seconds,
            memory_bytes=setup.memory_bytes,
            file_bytes=setup.file_bytes,
            open_files=64,
        )
    )


def _receive(stream: socket.socket) -> bytes:
    return _or_end(receive_frame(stream))


def _or_end(frame: bytes | None) -> bytes:
    if frame is None:
        # The judge is gone: nothing of the submission may run on, not even its atexit handlers.
        os._exit(0)
    return frame


def _send(stream: socket.socket, message: Ready) -> None:
    send_frame(stream, encode(message))


def _flush() -> None:
    for file in (sys.stdout, sys.stderr):
        try:
            file.flush()
        except BaseException:  # replaced or closed by the submission
            continue
