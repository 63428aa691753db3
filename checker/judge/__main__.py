"""Start a judge without an engine: `python -I -m checker.judge DESCRIPTOR`."""

import os
import socket
import sys

if __name__ == "__main__":
    os.environ["OMP_NUM_THREADS"] = "1"
    from checker.judge.main import judge_spawned

    judge_spawned(socket.socket(fileno=int(sys.argv[1])))
