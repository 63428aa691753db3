"""Answers to the katas of the small pack, and what becomes of them."""

from pathlib import Path

from checker.api import Judgement
from checker.catalog.pack import Pack

PACK = Pack.in_folder(Path(__file__).parent / "pack")
RIGHT = "def add_one(x):\n    return x + 1\n"
WRONG = "def add_one(x):\n    return x\n"
CRASHING = "def add_one(x):\n    return x.no_such_method()\n"
HANGING = "def add_one(x):\n    while True:\n        pass\n"


def outcome(judgement: Judgement) -> str:
    """Return the outcome of a sample; its fault where it has no verdict."""
    return judgement.verdict.outcome if judgement.verdict else judgement.fault
