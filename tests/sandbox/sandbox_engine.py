"""Import torch once, then fork a sandboxed worker for every request: what the engine does.

A request is a line of JSON on stdin, its answer one on stdout.
"""

import contextlib
import encodings.idna  # noqa: F401  A worker of another user may not reach the library.
import json
import multiprocessing.popen_fork  # noqa: F401  The same.
import os
import signal
import socket
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from checker.worker import sandbox
from checker.worker.sandbox import seccomp


def main() -> None:
    torch.set_num_threads(1)
    sandbox.prepare()
    for line in sys.stdin:
        print(json.dumps(_worker(json.loads(line))), flush=True)


def _worker(request: dict[str, Any]) -> dict[str, Any]:
    reading, writing = os.pipe()
    scratch = tempfile.mkdtemp(prefix="sandbox-test-")
    child = os.fork()
    if child == 0:
        os.close(reading)
        with contextlib.suppress(BaseException):
            signal.alarm(30)
            _run(request, scratch, writing)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    _, status = os.waitpid(child, 0)
    return {**json.loads(text or "{}"), "status": os.waitstatus_to_exitcode(status)}


def _run(request: dict[str, Any], scratch: str, writing: int) -> None:
    if request["uid"] is not None:
        os.chown(scratch, request["uid"], request["uid"])
        os.setgroups([])
        os.setgid(request["uid"])
        os.setuid(request["uid"])
    if request["thread"]:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
    if request["without"]:
        sys.modules[request["without"]] = None  # type: ignore[assignment]
        # Found by prepare() already, in this process.
        seccomp.library.cache_clear()
        seccomp.common_filter.cache_clear()
        seccomp.memory_filter.cache_clear()
    ours, judges = socket.socketpair()
    os.chdir(scratch)
    sandbox.scrub_environment(scratch)
    policy = {
        "cpu_seconds": 20,
        "memory_bytes": 1 << 30,
        "file_bytes": 1 << 22,
        "open_files": 64,
        **request["policy"],
    }
    start = time.perf_counter()
    layers = sandbox.apply(sandbox.Policy(scratch=scratch, **policy))
    answer = {
        "layers": layers,
        "seconds": time.perf_counter() - start,
        "answer": None,
        "error": None,
        "message": "",
    }
    names = {"os": os, "scratch": scratch, "ours": ours, "judges": judges, **request["names"]}
    try:
        exec(request["code"], names)
    except BaseException as error:
        answer["error"] = type(error).__name__
        answer["message"] = str(error)
    answer["answer"] = names.get("answer")
    os.write(writing, json.dumps(answer).encode())


if __name__ == "__main__":
    main()
