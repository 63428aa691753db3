"""End with the judge: a worker that was started as a program of its own must not outlive it."""

import os
import signal
import socket
import sys
import threading
from typing import NoReturn

from . import kernel

_PR_SET_PDEATHSIG = 1


def die_with_parent(parent: int, output: socket.socket) -> None:
    """Have this process killed when its judge, the process `parent`, has ended.

    Linux does that. Elsewhere a thread waits for the end of the stream of output, on which a judge
    says nothing: as good as that as long as the interpreter runs other threads.
    """
    if sys.platform == "linux":
        kernel.call("prctl", _PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)
        output.close()
    else:
        threading.Thread(target=_wait_for_end, args=(output,), daemon=True).start()


def _wait_for_end(output: socket.socket) -> NoReturn:
    try:
        while output.recv(1):
            continue
    finally:
        os._exit(1)
