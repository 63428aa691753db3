"""Runs a judge of its own and answers with what its reference would say.

kata: 01_short/double_it
outcome: errored
error: exception
says: Error
layer: landlock
"""

from pathlib import Path

from checker.judge.judging import Judging
from checker.job import Task

folder = Path("@reference:01_short/double_it@").parent
names = {}
exec((folder / "solution.py").read_bytes(), names)
double_it = names["double_it"]
