"""Have the judge asked before a file, a folder or a thread is made. Linux, with libseccomp.

A limit on the length of a file bounds a disk only together with a bound on the number of files,
and the kernel has none; nor has it one on the threads of a process, each of which takes memory of
the kernel's own. So those calls, and those that remove a file, wait until the judge, which holds
the listener, lets them go on; it counts what there is. It reads no memory of ours: that a call is
made is all it needs.
"""

import errno
import functools
import os
from typing import Any

from . import seccomp

# Name, and where its flags are: only with O_CREAT does opening make a file.
_OPENS = (("open", 1), ("openat", 2))
_MAKE = ("creat", "mkdir", "mkdirat", "symlink", "symlinkat")
_REMOVE = ("unlink", "unlinkat", "rename", "renameat", "renameat2", "rmdir")
_TMPFILE = 0o20000000  # A file without a name; Python's tempfile falls back to one with a name.
_NEEDS_API = 5


@functools.cache
def notifying_filter() -> Any:
    """Build the filter; the answer is kept. None, or a reason, where there can be none."""
    library = seccomp.library()
    if isinstance(library, str):
        return library
    try:
        return _built(library)
    except (AttributeError, OSError, ValueError, RuntimeError) as error:  # older libraries
        return str(error)


def _built(library: Any) -> Any:
    if library.get_api() < _NEEDS_API:
        return f"needs libseccomp and a kernel of level {_NEEDS_API}, not {library.get_api()}"
    filter_ = library.SyscallFilter(library.ALLOW)
    filter_.set_attr(library.Attr.ACT_BADARCH, library.KILL_PROCESS)
    for name, flags in _OPENS:
        creates = library.Arg(flags, library.MASKED_EQ, os.O_CREAT, os.O_CREAT)
        filter_.add_rule(library.NOTIFY, name, creates)
        nameless = library.Arg(flags, library.MASKED_EQ, _TMPFILE, _TMPFILE)
        filter_.add_rule(library.ERRNO(errno.EOPNOTSUPP), name, nameless)
    for name in (*_MAKE, *_REMOVE):
        filter_.add_rule(library.NOTIFY, name)
    thread = library.Arg(0, library.MASKED_EQ, seccomp.CLONE_THREAD, seccomp.CLONE_THREAD)
    filter_.add_rule(library.NOTIFY, "clone", thread)
    for name in ("mknod", "mknodat"):
        filter_.add_rule(library.ERRNO(errno.EPERM), name)
    # Its flags are in memory, which no filter can read; nobody needs it.
    number = library.resolve_syscall(library.Arch.NATIVE, "openat2")
    filter_.add_rule(library.ERRNO(errno.ENOSYS), 437 if number == -1 else number)
    return filter_


def ask_before_creating() -> tuple[int, tuple[int, ...], int] | str:
    """Put the filter on; return its listener, or why it is not on.

    With it, the numbers of the calls that remove a file, and of the one that starts a thread.
    """
    filter_ = notifying_filter()
    if isinstance(filter_, str):
        return filter_
    library = seccomp.library()
    try:
        filter_.load()
    except OSError as error:
        return str(error)
    listener: int = library._libseccomp.seccomp_notify_fd(filter_._filter)
    numbers = (library.resolve_syscall(library.Arch.NATIVE, name) for name in _REMOVE)
    removing = tuple(number for number in numbers if number >= 0)
    return listener, removing, library.resolve_syscall(library.Arch.NATIVE, "clone")
