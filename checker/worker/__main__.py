"""Start a worker without an engine: `python -I -m checker.worker RPC OUTPUT`."""

import os
import socket
import sys

if __name__ == "__main__":
    os.environ["OMP_NUM_THREADS"] = "1"
    from checker.worker.main import serve
    from checker.worker.sandbox import close_descriptors, prepare

    rpc, output = int(sys.argv[1]), int(sys.argv[2])
    prepare()
    os.dup2(output, 1)
    os.dup2(output, 2)
    close_descriptors({0, 1, 2, rpc})
    serve(socket.socket(fileno=rpc))
