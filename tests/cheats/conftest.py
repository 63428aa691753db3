"""An arena for the programs that cheat, shared by all tests of this folder."""

import sys
from collections.abc import Iterator

import pytest

from checker.worker import sandbox
from tests.cheats.cheat_arena import Arena

# One of the programs is a conftest.py that makes every run of pytest a success: never ours.
collect_ignore = ["programs", "pack"]


@pytest.fixture(scope="session")
def layers(processes: None) -> dict[str, str]:  # noqa: ARG001
    """What the sandbox can do on this machine: layer -> "", or why it is missing."""
    return sandbox.probe()


@pytest.fixture(scope="package")
def arena(tmp_path_factory: pytest.TempPathFactory, processes: None) -> Iterator[Arena]:  # noqa: ARG001
    """One arena and one resident engine for every program."""
    if sys.platform != "linux":
        pytest.skip("the engine and the sandbox are Linux's")
    arena = Arena(tmp_path_factory.mktemp("arena"))
    with arena.engine():
        yield arena
