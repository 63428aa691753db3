"""Hand sockets to a process that we start: by inheritance, or on Windows through its stdin."""

import socket
import struct
import sys
from collections.abc import Sequence
from typing import IO

_LENGTH = struct.Struct("<H")


def arguments_for(sockets: Sequence[socket.socket]) -> list[str]:
    """What the new process is told on its command line: descriptors, or how many will come."""
    if sys.platform == "win32":
        return [str(len(sockets))]
    return [str(each.fileno()) for each in sockets]


def hand_over(sockets: Sequence[socket.socket], pid: int, stdin: IO[bytes]) -> None:
    """Windows: write a duplicate of each socket, made for that process, to its stdin."""
    if sys.platform == "win32":
        for each in sockets:
            shared = each.share(pid)
            stdin.write(_LENGTH.pack(len(shared)) + shared)
    stdin.close()


def handed_over(arguments: Sequence[str]) -> list[socket.socket]:
    """In the new process: the sockets that were handed over, in order."""
    if sys.platform != "win32":
        return [socket.socket(fileno=int(descriptor)) for descriptor in arguments]
    sockets = []
    for _ in range(int(arguments[0])):
        (length,) = _LENGTH.unpack(sys.stdin.buffer.read(_LENGTH.size))
        sockets.append(socket.fromshare(sys.stdin.buffer.read(length)))
    return sockets
