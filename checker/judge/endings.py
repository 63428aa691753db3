"""Describe how a worker was lost: timed out, malformed or oversized reply, exit, crash."""

import signal

from checker.spec.model import Limits
from checker.spec.text import Text
from checker.verdict import ErrorKind

SCRATCH_FILES = 5_000
"""The most files in a worker's scratch folder, on systems where no quota counts them."""


class WorkerLost(Exception):
    """The worker can send no more replies. `kind` is as in a verdict's error."""

    def __init__(self, kind: ErrorKind, message: Text) -> None:
        super().__init__(message["en"])
        self.kind = kind
        self.message = message


def timed_out(limits: Limits) -> WorkerLost:
    """The worker used up its time."""
    seconds = f"{limits.seconds:g}"
    return WorkerLost(
        "timeout",
        {
            "en": f"the code was still running after {seconds} s; look for a loop that never ends",
            "zh": f"代码运行超过 {seconds} 秒仍未结束；检查是否有停不下来的循环",
        },
    )


def bad_frame(reason: str) -> WorkerLost:
    """The worker sent something that is not a reply."""
    return WorkerLost(
        "protocol",
        {
            "en": f"your program sent a malformed reply ({reason[:200]})",
            "zh": f"你的程序发回的应答格式不对（{reason[:200]}）",
        },
    )


def too_large(reason: str) -> WorkerLost:
    """The worker's replies exceed what is allowed."""
    return WorkerLost(
        "protocol",
        {
            "en": f"the returned value is far too large ({reason}); "
            "look for a shape or a list that grows",
            "zh": f"返回值太大（{reason}）；检查是否有形状或列表越变越大",
        },
    )


def wrote_too_much(limits: Limits) -> WorkerLost:
    """The worker wrote more into its scratch folder than is allowed."""
    megabytes = 2 * limits.files_mb
    return WorkerLost(
        "signal",
        {
            "en": f"the code wrote more than {megabytes} MB or {SCRATCH_FILES} files "
            "and was stopped",
            "zh": f"代码写入超过 {megabytes} MB 或 {SCRATCH_FILES} 个文件，已终止",
        },
    )


def ended(status: int | None, limits: Limits) -> WorkerLost:
    """The worker closed its stream; `status` is that of WorkerProcess.exit_status."""
    if status is None:
        return bad_frame("the connection was closed")
    if status >= 0:
        return WorkerLost(
            "protocol",
            {
                "en": f"the code ended the program (exit status {status}) before it returned",
                "zh": f"代码在返回之前结束了程序（退出码 {status}）",
            },
        )
    number = -status
    name = signal.Signals(number).name if number in set(signal.Signals) else f"{number}"
    if name == "SIGXCPU":
        return timed_out(limits)
    if name == "SIGKILL":
        return WorkerLost(
            "memory",
            {
                "en": "the system stopped the code, most likely because memory ran out",
                "zh": "代码被系统终止，很可能是内存不足",
            },
        )
    return WorkerLost(
        "signal",
        {
            "en": f"the code crashed with signal {number} ({name})",
            "zh": f"代码崩溃，信号 {number}（{name}）",
        },
    )
