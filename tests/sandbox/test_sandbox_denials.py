"""What a submission must not be able to do, tried by submissions that do it."""

import os
import signal
import sys
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sandbox is Linux's")

# layer it needs, the attempt, the error; every attempt is also made without root's privileges.
DENIED = {
    "read_the_secret": ("landlock", "open(secret).read()", "PermissionError"),
    "read_the_password_file": ("landlock", "open('/etc/passwd').read()", "PermissionError"),
    "read_the_checker": (
        "landlock",
        "open(repository + '/checker/__init__.py').read()",
        "PermissionError",
    ),
    "list_the_repository": ("landlock", "os.listdir(repository)", "PermissionError"),
    "list_the_katas": ("landlock", "os.listdir(repository + '/katas')", "PermissionError"),
    "list_the_root": ("landlock", "os.listdir('/')", "PermissionError"),
    "list_the_temporary_folder": ("landlock", "os.listdir('/tmp')", "PermissionError"),
    "list_the_home": (
        "landlock",
        "import pwd; os.listdir('/root' if os.getuid() == 0 else '/home')",
        "PermissionError",
    ),
    "read_an_installed_kata": (
        "landlock",
        "open(packages + '/checker/pack/katas/secret.py').read()",
        "PermissionError",
    ),
    "read_an_installed_record": (
        "landlock",
        "open(packages + '/torch_kata-0.1.0.dist-info/RECORD').read()",
        "PermissionError",
    ),
    "read_an_installed_pth": (
        "landlock",
        "open(packages + '/torch_kata.pth').read()",
        "PermissionError",
    ),
    "read_an_editable_finder": (
        "landlock",
        "open(packages + '/__editable___torch_kata_0_1_0_finder.py').read()",
        "PermissionError",
    ),
    "follow_an_installed_link": (
        "landlock",
        "open(packages + '/checkout/checker/__init__.py').read()",
        "PermissionError",
    ),
    "follow_a_link_to_the_root": (
        "landlock",
        "open(packages + '/everything/etc/passwd').read()",
        "PermissionError",
    ),
    "follow_a_link_of_its_own": (
        "landlock",
        "os.symlink(secret, 'link'); open('link').read()",
        "PermissionError",
    ),
    "hard_link_a_secret": ("landlock", "os.link(secret, 'link')", ("OSError", "PermissionError")),
    "climb_out_of_scratch": (
        "landlock",
        "open(scratch + '/../../../../etc/passwd').read()",
        "PermissionError",
    ),
    "read_the_environment_of_init": (
        "landlock",
        "open('/proc/1/environ').read()",
        "PermissionError",
    ),
    "read_its_own_environment": (
        "landlock",
        "open('/proc/self/environ').read()",
        "PermissionError",
    ),
    "read_the_memory_of_its_parent": (
        "landlock",
        "open(f'/proc/{os.getppid()}/mem', 'rb').read(1)",
        "PermissionError",
    ),
    "list_the_descriptors_of_its_parent": (
        "landlock",
        "os.listdir(f'/proc/{os.getppid()}/fd')",
        "PermissionError",
    ),
    "write_a_secret": ("landlock", "open(secret, 'w')", "PermissionError"),
    "truncate_a_secret": ("landlock_truncate", "os.truncate(secret, 0)", "PermissionError"),
    "truncate_a_secret_by_opening": (
        "landlock_truncate",
        "os.open(secret, os.O_RDONLY | os.O_TRUNC)",
        "PermissionError",
    ),
    "write_beside_the_scratch": ("landlock", "open(folder + '/new', 'w')", "PermissionError"),
    "write_into_site_packages": ("landlock", "open(packages + '/new.py', 'w')", "PermissionError"),
    "make_a_folder_outside": ("landlock", "os.mkdir(folder + '/new')", "PermissionError"),
    "remove_a_secret": ("landlock", "os.unlink(secret)", "PermissionError"),
    "make_a_fifo": ("landlock", "os.mkfifo('fifo')", "PermissionError"),
    "run_a_script_of_its_own": (
        "seccomp",
        "open('run', 'w').write('#!/bin/sh'); os.execv(scratch + '/run', ['run'])",
        "PermissionError",
    ),
    "take_the_secret_away": ("seccomp", "os.chmod(secret, 0)", "PermissionError"),
    "take_a_module_away": (
        "seccomp",
        "fd = os.open(packages + '/single.py', os.O_RDONLY); os.fchmod(fd, 0)",
        "PermissionError",
    ),
    "give_the_secret_away": ("seccomp", "os.chown(secret, 1, 1)", "PermissionError"),
    "touch_the_secret": ("seccomp", "os.utime(secret, (0, 0))", "PermissionError"),
    "label_the_secret": ("seccomp", "os.setxattr(secret, 'user.a', b'1')", "PermissionError"),
    "connect_by_tcp": (
        "seccomp",
        "import socket; socket.create_connection(tuple(tcp), timeout=1)",
        "PermissionError",
    ),
    "connect_by_unix_socket": (
        "seccomp",
        "import socket; socket.socket(socket.AF_UNIX).connect(unix)",
        "PermissionError",
    ),
    "send_by_udp": (
        "seccomp",
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', tuple(tcp))",
        "PermissionError",
    ),
    "listen": ("seccomp", "import socket; socket.create_server(('', 0))", "PermissionError"),
    "make_a_socket_pair": ("seccomp", "import socket; socket.socketpair()", "PermissionError"),
    "fork": ("seccomp", "os.fork()", "PermissionError"),
    "fork_with_a_terminal": ("seccomp", "os.forkpty()", ("PermissionError", "OSError")),
    "spawn": (
        "seccomp",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "PermissionError",
    ),
    "run_a_program": (
        "seccomp",
        "import subprocess; subprocess.run(['/bin/true'])",
        "PermissionError",
    ),
    "run_a_shell": (
        "seccomp",
        "if os.system('true'): raise PermissionError",
        "PermissionError",
    ),
    "become_another_program": ("seccomp", "os.execv('/bin/true', ['true'])", "PermissionError"),
    "start_a_process_pool": (
        "seccomp",
        "import multiprocessing; multiprocessing.get_context('fork').Process().start()",
        "PermissionError",
    ),
    "stop_its_parent": ("seccomp", "os.kill(os.getppid(), 19)", "PermissionError"),
    "ask_after_its_parent": ("seccomp", "os.kill(os.getppid(), 0)", "PermissionError"),
    "kill_its_group": ("seccomp", "os.kill(0, 9)", "PermissionError"),
    "kill_everybody": ("seccomp", "os.kill(-1, 9)", "PermissionError"),
    "kill_a_group": ("seccomp", "os.killpg(os.getpgrp(), 9)", "PermissionError"),
    "hold_its_parent": ("seccomp", "os.pidfd_open(os.getppid())", "PermissionError"),
    "have_a_pipe_signal_its_parent": (
        "seccomp",
        "import fcntl; fcntl.fcntl(os.pipe()[0], fcntl.F_SETOWN, os.getppid())",
        "PermissionError",
    ),
    "slow_its_parent_down": (
        "seccomp",
        "os.sched_setaffinity(os.getppid(), [0])",
        "PermissionError",
    ),
    "raise_a_limit": (
        "rlimits",
        "import resource as r; r.setrlimit(r.RLIMIT_AS, (r.RLIM_INFINITY,) * 2)",
        ("ValueError", "PermissionError"),
    ),
    "lower_a_limit_of_its_parent": (
        "seccomp",
        "import resource as r; r.prlimit(os.getppid(), r.RLIMIT_NOFILE, (3, 3))",
        "PermissionError",
    ),
    "exceed_the_memory": ("rlimits", "bytearray(2 << 30)", "MemoryError"),
    "exceed_the_memory_with_a_tensor": (
        "rlimits",
        "import torch; torch.ones(1 << 29)",
        "RuntimeError",
    ),
    "write_a_huge_file": (
        "rlimits",
        "open('huge', 'wb', 0).truncate(1 << 40)",
        "OSError",
    ),
    "keep_memory_in_a_descriptor": (
        "seccomp",
        "os.memfd_create('hidden')",
        "PermissionError",
    ),
    "keep_memory_that_is_shared": (
        "seccomp",
        "import mmap; mmap.mmap(-1, 1 << 20)",
        "PermissionError",
    ),
    "keep_memory_of_the_zero_device": (
        "landlock",
        "open('/dev/zero', 'rb')",
        "PermissionError",
    ),
    "keep_memory_in_dev_shm": ("landlock", "open('/dev/shm/hidden', 'wb')", "PermissionError"),
    "keep_memory_in_a_pipe": (
        "seccomp",
        "import fcntl; fcntl.fcntl(os.pipe()[1], 1031, 1 << 20)",
        "PermissionError",
    ),
    "reserve_a_file": (
        "seccomp",
        "import ctypes\n"
        "if ctypes.CDLL(None).fallocate(os.open('file', os.O_RDWR | os.O_CREAT), 0, 0, 4096):\n"
        "    raise OSError",
        "OSError",
    ),
    "reserve_a_file_as_xfs_does": (
        "seccomp",
        "import fcntl; fcntl.ioctl(open('file', 'w'), 0x4030582A, bytes(48))",
        "PermissionError",
    ),
    "give_a_file_a_second_name": (
        "seccomp",
        "open('file', 'w').close(); os.link('file', 'again')",
        "PermissionError",
    ),
    "exhaust_the_descriptors": (
        "rlimits",
        "files = [open('/dev/null') for _ in range(100)]",
        "OSError",
    ),
}

# name, arguments by C's syscall(): what Python has no function for. x86-64 numbers.
SYSTEM_CALLS = {
    "ptrace_its_parent": (101, "16, os.getppid(), 0, 0"),
    "read_the_memory_of_its_parent": (310, "os.getppid(), 0, 0, 0, 0, 0"),
    "write_the_memory_of_its_parent": (311, "os.getppid(), 0, 0, 0, 0, 0"),
    "signal_a_thread_of_its_parent": (234, "os.getppid(), os.getppid(), 9"),
    "signal_a_thread": (200, "os.getppid(), 9"),
    "queue_a_signal": (129, "os.getppid(), 9, 0"),
    "clone_as_fork": (56, "17, 0, 0, 0, 0"),
    "vfork": (58, ""),
    "unshare_the_users": (272, "0x10000000"),
    "mount": (165, "0, 0, 0, 0, 0"),
    "make_a_ring": (425, "1, 0"),
    "load_a_program_into_the_kernel": (321, "0, 0, 0"),
    "trace_performance": (298, "0, 0, -1, -1, 0"),
    "catch_page_faults": (323, "0"),
    "make_shared_memory": (29, "0, 4096, 0o1600"),
    "make_a_message_queue": (240, "b'/q', 0o102, 0o600, 0"),
    "open_by_handle": (304, "0, 0, 0"),
    "change_personality": (135, "0x40000"),
    "set_the_scheduler": (144, "0, 0, 0"),
    "make_secret_memory": (447, "0"),
    "set_up_asynchronous_files": (206, "1, 0"),
    "keep_pages_in_a_pipe": (278, "0, 0, 0, 0"),
    "restrict_itself_further": (444, "0, 0, 1"),
    "open_a_tree": (428, "-100, b'/', 1"),
}


def _uids() -> list[int | None]:
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [None, 65534] if root else [None]


@pytest.mark.parametrize("uid", _uids(), ids=lambda uid: "same_user" if uid is None else "nobody")
@pytest.mark.parametrize("attempt", DENIED)
def test_a_submission_cannot(
    attempt: str, uid: int | None, worker: Any, layers: dict[str, str]
) -> None:
    """What the sandbox forbids ends in an error of the submission's own."""
    layer, code, errors = DENIED[attempt]
    if layers[layer]:
        pytest.skip(layers[layer])

    outcome = worker(code, uid=uid)

    assert outcome.error in ((errors,) if isinstance(errors, str) else errors), outcome
    assert outcome.status == 0


@pytest.mark.skipif(
    not hasattr(os, "uname") or os.uname().machine != "x86_64", reason="the numbers are x86-64's"
)
@pytest.mark.parametrize("attempt", SYSTEM_CALLS)
def test_a_submission_cannot_by_system_call(
    attempt: str, worker: Any, layers: dict[str, str]
) -> None:
    """A forbidden system call answers EPERM, whoever makes it."""
    if layers["seccomp"]:
        pytest.skip(layers["seccomp"])
    number, arguments = SYSTEM_CALLS[attempt]

    outcome = worker(
        "import ctypes\n"
        "libc = ctypes.CDLL(None, use_errno=True)\n"
        f"answer = [libc.syscall({number}, {arguments}), ctypes.get_errno()]"
    )

    assert (outcome.error, outcome.answer) == (None, [-1, 1])


@pytest.mark.skipif(
    not hasattr(os, "uname") or os.uname().machine != "x86_64", reason="the numbers are x86-64's"
)
def test_a_call_by_x32_numbers_kills(worker: Any, layers: dict[str, str]) -> None:
    """The second numbering of the same calls is no way around the filter."""
    if layers["seccomp"]:
        pytest.skip(layers["seccomp"])

    outcome = worker("import ctypes; ctypes.CDLL(None).syscall(0x40000000 | 39)")

    assert outcome.status == -signal.SIGSYS


@pytest.mark.skipif(
    not hasattr(os, "uname") or os.uname().machine != "x86_64", reason="the code is x86-64's"
)
def test_a_call_by_32_bit_numbers_kills(worker: Any, layers: dict[str, str]) -> None:
    """Machine code that calls as a 32-bit program is no way around the filter."""
    if layers["seccomp"]:
        pytest.skip(layers["seccomp"])

    outcome = worker(
        "import ctypes, mmap\n"
        "code = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=7)\n"
        "code.write(bytes.fromhex('b814000000' 'cd80' 'c3'))  # getpid() of i386\n"
        "ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))()"
    )

    # SIGSEGV where the kernel has no 32-bit calls at all.
    assert outcome.status in (-signal.SIGSYS, -signal.SIGSEGV)


def test_a_loop_that_ignores_the_warning_is_killed(worker: Any) -> None:
    """CPU time ends for a submission that ignores SIGXCPU."""
    outcome = worker(
        "import signal; signal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass",
        cpu_seconds=0,
    )

    assert outcome.status == -signal.SIGKILL


def test_a_seccomp_free_submission_still_has_no_tcp(worker: Any, layers: dict[str, str]) -> None:
    """Each layer stands alone: Landlock denies TCP where libseccomp is missing."""
    if layers["landlock_tcp"]:
        pytest.skip(layers["landlock_tcp"])

    outcome = worker(
        "import socket; socket.create_connection(tuple(tcp), timeout=1)", without="pyseccomp"
    )

    assert outcome.error == "PermissionError"
    assert "seccomp" not in outcome.layers


def test_a_seccomp_free_submission_still_cannot_kill(worker: Any, layers: dict[str, str]) -> None:
    """Each layer stands alone: Landlock denies signals where libseccomp is missing."""
    if layers["landlock_scope"]:
        pytest.skip(layers["landlock_scope"])

    outcome = worker("os.kill(os.getppid(), 0)", without="pyseccomp")

    assert outcome.error == "PermissionError"


def test_memory_is_limited_for_a_worker_with_a_device_too(worker: Any) -> None:
    """With a device the addresses are free, as CUDA needs, and the memory is not."""
    large = "import mmap; mmap.mmap(-1, 8 << 30, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ)"

    outcome = worker(f"{large}\nbytearray(2 << 30)\nanswer = True", devices=["/dev/full"])

    assert (outcome.error, outcome.answer) == ("MemoryError", None)
    assert worker(large).error == "OSError"
