"""Start an engine: `python -I -m checker.engine (listener|client) DESCRIPTOR`."""

import gc
import os
import platform
import socket
import sys

from checker.wire.libraries import load

# Before torch is loaded: if a process that forks ever ran a two-thread operation, its children
# would hang on their next one.
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS")


def _load(libraries: tuple[str, ...]) -> None:
    load(libraries)
    # What is loaded now stays: never traversed by a collection, so its pages stay shared.
    gc.freeze()


def main() -> None:
    """Load everything that every judge and worker needs, then serve."""
    role, descriptor = sys.argv[1], int(sys.argv[2])
    os.environ.update(dict.fromkeys(THREADS, "1"))
    gc.disable()  # a third fewer instructions while importing; nothing to collect yet
    import torch

    torch.set_num_threads(1)
    torch.set_num_interop_threads(1)

    from checker.engine.server import Engine, Roles
    from checker.judge.main import judge_forked
    from checker.worker.main import serve
    from checker.worker.sandbox import prepare

    prepare()
    versions = f"python {platform.python_version()}, torch {torch.__version__}"
    roles = Roles(judge=judge_forked, worker=serve, load=_load, versions=versions)
    _load(())
    engine = Engine(roles)
    if role == "listener":
        engine.serve_listener(socket.socket(fileno=descriptor))
    else:
        engine.serve_client(socket.socket(fileno=descriptor))
    # Without the tenth of a second that taking torch apart would cost whoever waits for us.
    os._exit(0)


if __name__ == "__main__":
    main()
