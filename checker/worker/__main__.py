"""Start a worker without an engine: `python -I -m checker.worker JUDGE_PID RPC OUTPUT`."""

import os
import socket
import sys

if __name__ == "__main__":
    os.environ["OMP_NUM_THREADS"] = "1"
    from checker.process.descriptors import close_descriptors
    from checker.process.handover import handed_over
    from checker.worker.main import serve
    from checker.worker.sandbox import die_with_parent, prepare

    rpc, output = handed_over(sys.argv[2:])
    prepare()
    if sys.platform == "win32":
        # A socket is no descriptor there: what Python prints is all that can be captured.
        sys.stdout = sys.stderr = output.makefile("w", encoding="utf-8")
    else:
        os.dup2(output.fileno(), 1)
        os.dup2(output.detach(), 2)
        close_descriptors({0, 1, 2, rpc.fileno()})
        output = socket.socket(fileno=os.dup(1))
    die_with_parent(int(sys.argv[1]), output)
    serve(rpc)
