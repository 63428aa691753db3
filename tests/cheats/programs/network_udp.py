"""Sends what it sees to a server.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import socket


def double_it(x):
    socket.socket(type=socket.SOCK_DGRAM).sendto(x.numpy().tobytes(), ("127.0.0.1", 9))
    return x * 0
