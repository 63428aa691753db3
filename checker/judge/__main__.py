"""Start a judge without an engine: `python -I -m checker.judge JOB`."""

import os
import sys

if __name__ == "__main__":
    os.environ["OMP_NUM_THREADS"] = "1"
    from checker.judge.main import judge_spawned
    from checker.process.handover import handed_over

    judge_spawned(*handed_over(sys.argv[1:]))
