"""Landlock: which files, TCP ports and processes a worker can reach. Linux only.

A process without privileges may restrict itself so. Each version (ABI) of the kernel's interface
adds rights to deny; of an older one, what it has is used.
"""

import ctypes
import enum
import functools
import os
import struct
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from . import kernel, paths
from .policy import Policy

# Named apart, for each is denied from another ABI on. Folders are in all of them.
PARTS = {"landlock": 1, "landlock_truncate": 3, "landlock_tcp": 4, "landlock_scope": 6}

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # The same on every architecture.
_ASK_VERSION = 1
_RULE_PATH_BENEATH = 1
_TCP_BIND_AND_CONNECT = 0b11
_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11
_LOG_SAME_EXEC_OFF = 1


class Right(enum.IntFlag):
    """What can be done to files and folders, in the kernel's numbers."""

    EXECUTE = 1 << 0
    WRITE_FILE = 1 << 1
    READ_FILE = 1 << 2
    READ_DIR = 1 << 3
    REMOVE_DIR = 1 << 4
    REMOVE_FILE = 1 << 5
    MAKE_CHAR = 1 << 6
    MAKE_DIR = 1 << 7
    MAKE_REG = 1 << 8
    MAKE_SOCK = 1 << 9
    MAKE_FIFO = 1 << 10
    MAKE_BLOCK = 1 << 11
    MAKE_SYM = 1 << 12
    REFER = 1 << 13
    TRUNCATE = 1 << 14
    IOCTL_DEV = 1 << 15


_SINCE = {Right.REFER: 2, Right.TRUNCATE: 3, Right.IOCTL_DEV: 5}
_ALL = functools.reduce(Right.__or__, Right)
_SCRATCH = _ALL & ~(
    Right.EXECUTE
    | Right.MAKE_CHAR
    | Right.MAKE_BLOCK
    | Right.MAKE_SOCK
    | Right.MAKE_FIFO
    | Right.IOCTL_DEV
)
_DEVICE = Right.READ_FILE | Right.WRITE_FILE | Right.IOCTL_DEV
_READ = Right.READ_FILE | Right.READ_DIR


def restrict(policy: Policy) -> dict[str, str]:
    """Deny all files but those of the policy and of paths.readable(), and TCP, and signals."""
    try:
        abi = kernel.call("syscall", _CREATE_RULESET, 0, 0, _ASK_VERSION)
        _restrict(policy, abi)
    except OSError as error:
        return dict.fromkeys(PARTS, str(error))
    return {
        part: "" if abi >= since else f"needs Landlock ABI {since}, this kernel has {abi}"
        for part, since in PARTS.items()
    }


def _restrict(policy: Policy, abi: int) -> None:
    handled = _handled(abi)
    attributes = struct.pack(
        "=QQQ",
        handled,
        _TCP_BIND_AND_CONNECT if abi >= PARTS["landlock_tcp"] else 0,
        _ABSTRACT_SOCKETS_AND_SIGNALS if abi >= PARTS["landlock_scope"] else 0,
    )
    ruleset = kernel.call("syscall", _CREATE_RULESET, attributes, len(attributes), 0)
    try:
        _allow(ruleset, handled, (*common_rules(), *_own_rules(policy)))
        # A loop of denials must not fill the machine's audit log.
        kernel.call("syscall", _RESTRICT_SELF, ruleset, _LOG_SAME_EXEC_OFF if abi >= 7 else 0)
    finally:
        os.close(ruleset)


def _handled(abi: int) -> int:
    too_new = (right for right, since in _SINCE.items() if abi < since)
    # A plain number: hundreds of rules are masked with it, and operators of an enum are slow.
    return int(_ALL & ~functools.reduce(Right.__or__, too_new, Right(0)))


@functools.cache
def common_rules() -> tuple[tuple[str, int], ...]:
    """List the rules of every worker; the answer is kept, for it takes a while."""
    return tuple(
        (path, int(files * Right.READ_FILE | folders * Right.READ_DIR))
        for path, files, folders in paths.readable()
    )


def _own_rules(policy: Policy) -> list[tuple[str, int]]:
    return [
        (policy.scratch, _SCRATCH),
        ("/dev/null", Right.READ_FILE | Right.WRITE_FILE),
        *((path, _DEVICE) for path in policy.devices),
        *((path, _READ if Path(path).is_dir() else Right.READ_FILE) for path in policy.read),
    ]


@functools.cache
def rule_adder() -> Callable[[int, int, int, bytes, int], int]:
    """Return syscall() typed for rules, of which there are hundreds: kernel.call() is slow."""
    rule = (ctypes.c_long, ctypes.c_long, ctypes.c_long, ctypes.c_char_p, ctypes.c_long)
    return ctypes.CFUNCTYPE(ctypes.c_long, *rule)(("syscall", kernel.libc()))


def _allow(ruleset: int, handled: int, rules: Iterable[tuple[str, int]]) -> None:
    """Add the rules; a path that cannot be opened gets none, and so stays denied."""
    if sys.platform == "linux":
        add_rule = rule_adder()
        pack = struct.Struct("=Qi").pack
        for path, rights in rules:
            try:
                beneath = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue
            add_rule(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, pack(rights & handled, beneath), 0)
            os.close(beneath)
