"""A scheduler, and two workers that are processes of their own, with a pack of their own."""

import os
from collections.abc import Iterator

import dask
import pytest
from distributed import Client, LocalCluster

from tests.cohort.conftest import PACK

TOKEN = "not for graded code"


@pytest.fixture(scope="module")
def workers(processes: None) -> Iterator[LocalCluster]:  # noqa: ARG001
    """Each with a nanny: what was killed is started again."""
    environment = {"KATA_PACK": str(PACK), "DASK_TOKEN": TOKEN}
    with LocalCluster(
        n_workers=2,
        threads_per_worker=2,
        processes=True,
        dashboard_address="127.0.0.1:0",
        env=environment,
        silence_logs=50,
    ) as cluster:
        yield cluster


@pytest.fixture
def client(workers: LocalCluster) -> Iterator[Client]:
    """The test's own connection, to ask the workers by."""
    with Client(workers.scheduler_address, set_as_default=False) as client:
        client.wait_for_workers(2)
        yield client


@pytest.fixture
def impatient() -> Iterator[None]:
    """Let Dask wait no longer for a connection than a test may."""
    with dask.config.set({"distributed.comm.timeouts.connect": "300ms"}):
        yield


def pids(client: Client) -> list[int]:
    """Return the workers' processes."""
    return sorted(client.run(os.getpid).values())
