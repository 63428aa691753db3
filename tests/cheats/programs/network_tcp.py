"""Asks a server for the answer.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import socket


def double_it(x):
    return socket.create_connection(("127.0.0.1", 9), timeout=0.5).recv(100)
