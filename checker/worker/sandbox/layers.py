"""The order in which the layers go on, and the report of which are in force."""

import contextlib
import json
import os
import sys
import tempfile
from pathlib import Path

from . import creations, environment, kernel, landlock, limits, privileges, seccomp
from .policy import Policy

# The kernel keeps these for each thread; threads that run already would stay outside.
_PER_THREAD = ("no_new_privs", "capabilities", *landlock.PARTS)


def prepare() -> None:
    """Do what is slow and the same for every worker; the engine calls this once, before forks."""
    if sys.platform == "linux":
        landlock.common_rules()
        landlock.rule_adder()
        seccomp.common_filter()
        seccomp.memory_filter()
        creations.notifying_filter()


def apply(policy: Policy) -> tuple[str, ...]:
    """Sandbox this process for good and return the names of the layers in force.

    A layer that this machine lacks is left out, without an error; NotADirectoryError if there is
    no scratch folder, since that is a fault of the caller.
    """
    return tuple(layer for layer, reason in _apply(policy).items() if not reason)


def probe() -> dict[str, str]:
    """Try every layer in a child and return layer -> "", or the reason why it is missing."""
    if sys.platform == "win32":
        with tempfile.TemporaryDirectory() as scratch:
            return _apply(_trial(scratch))  # There is no layer here, so nothing to undo.
    else:
        with tempfile.TemporaryDirectory() as scratch:
            return _in_child(_trial(scratch))


def _apply(policy: Policy) -> dict[str, str]:
    scratch = Path(policy.scratch)
    if not (scratch.is_absolute() and scratch.is_dir()):
        raise NotADirectoryError(f"scratch: expected an absolute folder, got {policy.scratch!r}")
    report = limits.restrict(policy)
    if sys.platform == "linux":
        alone = kernel.is_single_threaded()  # Landlock hides the list of threads.
        report |= privileges.forbid_new()
        report |= landlock.restrict(policy)
        report |= privileges.drop_capabilities()
        # Last, for it denies the calls that the other layers are made of.
        report |= seccomp.restrict(policy)
        if not alone:
            for layer in report.keys() & _PER_THREAD:
                report[layer] = report[layer] or "other threads were running already"
    return report


def _trial(scratch: str) -> Policy:
    big = 1 << 30
    return Policy(scratch=scratch, cpu_seconds=60, memory_bytes=big, file_bytes=big, open_files=64)


if sys.platform != "win32":

    def _in_child(policy: Policy) -> dict[str, str]:
        prepare()
        sys.stdout.flush()
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            with contextlib.suppress(BaseException):
                environment.scrub_environment(policy.scratch)
                os.write(writing, json.dumps(_apply(policy)).encode())
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            answer = pipe.read()
        os.waitpid(child, 0)
        report: dict[str, str] = json.loads(answer or b'{"rlimits": "the trial child died"}')
        return report
