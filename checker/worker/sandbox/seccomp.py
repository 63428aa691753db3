"""Seccomp: which system calls a worker can make. Linux, with libseccomp and pyseccomp.

A list of what is denied, since torch, CUDA and a new libc need more calls than could be listed.
It answers EPERM, which Python raises as PermissionError.
"""

import errno
import functools
import importlib
import os
from typing import Any

from .policy import Policy

# Each line is one intent.
_DENIED = """
    socket socketpair connect bind listen accept accept4 sendmsg sendmmsg
    fork vfork execve execveat
    ptrace process_vm_readv process_vm_writev process_madvise process_mrelease kcmp
    pidfd_open pidfd_getfd pidfd_send_signal
    setrlimit setpriority ioprio_set migrate_pages move_pages
    sched_setscheduler sched_setparam sched_setattr
    chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat
    utime utimes futimesat utimensat
    setxattr lsetxattr fsetxattr setxattrat
    removexattr lremovexattr fremovexattr removexattrat file_setattr
    shmget shmat shmctl msgget msgsnd msgrcv msgctl semget semop semtimedop semctl
    mq_open mq_unlink
    inotify_init inotify_init1 fanotify_init fanotify_mark
    unshare setns chroot pivot_root mount umount2
    open_tree open_tree_attr move_mount mount_setattr fsopen fsconfig fsmount fspick
    name_to_handle_at open_by_handle_at
    bpf perf_event_open userfaultfd io_uring_setup io_uring_enter io_uring_register
    keyctl add_key request_key personality modify_ldt ioperm iopl
    kexec_load kexec_file_load init_module finit_module delete_module
    reboot swapon swapoff quotactl quotactl_fd acct syslog vhangup lookup_dcookie
    settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname
    landlock_create_ruleset landlock_add_rule landlock_restrict_self
    link linkat vmsplice io_setup
"""
# vmsplice: pages in a pipe outlive their mapping, and no limit of a process counts them. link: a
# name more for a file, so that what was removed is there still. io_setup: the machine has only so
# many of these for all.
# Landlock has no right for chmod, chown, utime and the xattrs; without these lines a submission
# could take the owner's own files away. shutil.copy is the price: copyfile works.

# Numbers for a libseccomp older than the call; from 424 on they are the same everywhere.
_NEW = {
    "pidfd_send_signal": 424,
    "io_uring_setup": 425,
    "io_uring_enter": 426,
    "io_uring_register": 427,
    "open_tree": 428,
    "move_mount": 429,
    "fsopen": 430,
    "fsconfig": 431,
    "fsmount": 432,
    "fspick": 433,
    "pidfd_open": 434,
    "clone3": 435,
    "pidfd_getfd": 438,
    "process_madvise": 440,
    "mount_setattr": 442,
    "quotactl_fd": 443,
    "landlock_create_ruleset": 444,
    "landlock_add_rule": 445,
    "landlock_restrict_self": 446,
    "memfd_secret": 447,
    "process_mrelease": 448,
    "fchmodat2": 452,
    "setxattrat": 463,
    "removexattrat": 466,
    "open_tree_attr": 467,
    "file_setattr": 469,
}
_SIGNALS = ("kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")
CLONE_THREAD = 0x10000  # of the flags of clone()
# A descriptor can be told to signal any process of the user, and a lease stalls who opens a file.
# F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, F_SETPIPE_SZ
_FCNTL_DENIED = (8, 10, 15, 1024, 1031)
# Families of calls to file systems, by the letter in the second byte: they reserve room on the disk
# that no limit on a file's length counts (FS_IOC_RESVSP), share blocks (FICLONE), make subvolumes.
_IOCTL_FAMILIES = (0x5800, 0x6600, 0x9400)
_FAMILY = 0xFF00
_IOCTL_DENIED = (0x5412, 0x541C, 0x8901, 0x8902)  # TIOCSTI, TIOCLINUX, FIOSETOWN, SIOCSPGRP
_SHARED_ANONYMOUS = 0x21  # MAP_SHARED and MAP_ANONYMOUS
_INT = 0xFFFFFFFF  # The kernel reads the low half; noise in the high one must not get past.


@functools.cache
def library() -> Any:
    """Return pyseccomp, or the reason why it cannot be used."""
    try:
        # By name, since it has no types, and RuntimeError is its word for no libseccomp.
        return importlib.import_module("pyseccomp")
    except (ImportError, RuntimeError, OSError) as error:
        return str(error)


def restrict(policy: Policy) -> dict[str, str]:
    """Deny the calls above to all threads of this process."""
    seccomp = library()
    if isinstance(seccomp, str):
        return {"seccomp": seccomp}
    try:
        common_filter().load()
        if not policy.devices:
            memory_filter().load()
        _own_filter(seccomp).load()
    except (OSError, ValueError) as error:
        return {"seccomp": str(error)}
    return {"seccomp": ""}


@functools.cache
def common_filter() -> Any:
    """Build what every worker is denied; the answer is kept, and holds nothing but memory."""
    seccomp = library()
    if isinstance(seccomp, str):
        return None
    filter_ = _new_filter(seccomp)
    deny = functools.partial(_deny, seccomp, filter_)

    def unless(argument: int, value: int) -> Any:
        return seccomp.Arg(argument, seccomp.NE, value)

    def equals(argument: int, value: int, mask: int = _INT) -> Any:
        return seccomp.Arg(argument, seccomp.MASKED_EQ, mask, value)

    for name in _DENIED.split():
        deny(name)
    # Threads only. libc falls back from clone3, whose flags no filter can read, to clone.
    deny("clone3", error=errno.ENOSYS)
    deny("clone", equals(0, 0, mask=CLONE_THREAD))
    # A connected socket, the way to the judge, works; another address does not.
    deny("sendto", unless(4, 0))
    # Reading limits only, and only one's own; nor another process's processors.
    deny("prlimit64", unless(2, 0))
    deny("prlimit64", unless(0, 0))
    deny("sched_setaffinity", unless(0, 0))
    # PR_SET_PDEATHSIG: a worker that is not killed when the engine dies could live for ever.
    deny("prctl", equals(0, 1))
    for command in _FCNTL_DENIED:
        deny("fcntl", equals(1, command))
    for request in _IOCTL_DENIED:
        deny("ioctl", equals(1, request))
    for family in _IOCTL_FAMILIES:
        deny("ioctl", equals(1, family, mask=_FAMILY))
    # Room for gigabytes is taken in no time, whereas writing takes some. Programs fall back.
    deny("fallocate", error=errno.EOPNOTSUPP)
    return filter_


@functools.cache
def memory_filter() -> Any:
    """Build what keeps memory within RLIMIT_AS; CUDA's driver needs what it denies.

    That limit counts what is mapped. The memory behind a descriptor is there unmapped, too; and
    anonymous memory that is shared stays, all of it, while one page of it is mapped.
    """
    seccomp = library()
    if isinstance(seccomp, str):
        return None
    filter_ = _new_filter(seccomp)
    _deny(seccomp, filter_, "memfd_create")
    _deny(seccomp, filter_, "memfd_secret")
    flags = seccomp.Arg(3, seccomp.MASKED_EQ, _SHARED_ANONYMOUS, _SHARED_ANONYMOUS)
    _deny(seccomp, filter_, "mmap", flags)
    return filter_


def _own_filter(seccomp: Any) -> Any:
    """Deny signals to all but this process itself, which abort() and raise() need."""
    filter_ = _new_filter(seccomp)
    for name in _SIGNALS:
        _deny(seccomp, filter_, name, seccomp.Arg(0, seccomp.NE, os.getpid()))
    return filter_


def _new_filter(seccomp: Any) -> Any:
    filter_ = seccomp.SyscallFilter(seccomp.ALLOW)
    filter_.set_attr(seccomp.Attr.CTL_TSYNC, 1)
    # 32-bit and x32 calls have other numbers, so they would miss every rule.
    filter_.set_attr(seccomp.Attr.ACT_BADARCH, seccomp.KILL_PROCESS)
    return filter_


def _deny(seccomp: Any, filter_: Any, name: str, *arguments: Any, error: int = errno.EPERM) -> None:
    number = seccomp.resolve_syscall(seccomp.Arch.NATIVE, name)
    if number == -1:  # Newer than libseccomp, or not of this architecture.
        number = _NEW.get(name, -1)
    if number != -1:
        filter_.add_rule(seccomp.ERRNO(error), number, *arguments)
