"""How xdist shares out the tests: the files, and the chapters of the proof one by one."""

from xdist.scheduler.loadfile import LoadFileScheduling

# It takes half the time of the suite; in one process, the others would wait for it.
PROOF = "tests/pack/test_proven.py"


class FilesAndChapters(LoadFileScheduling):  # type: ignore[misc]  # xdist has no types
    """Tests of a file run in one process, which share its fixtures; those of the proof need not.

    The files with the most tests begin, and the chapters come last: each of them can use two cores
    to the end.
    """

    def _split_scope(self, nodeid: str) -> str:
        return nodeid if nodeid.startswith(PROOF) else super()._split_scope(nodeid)
