"""The layers, what is said of them, and what goes before them: environment and descriptors."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checker.process import spawn
from checker.worker import sandbox

linux = pytest.mark.skipif(sys.platform != "linux", reason="the sandbox is Linux's")
REPOSITORY = Path(__file__).resolve().parents[2]


def _run(code: str, **environment: str) -> str:
    """Run code in a fresh Python that can import the checker, and return what it prints."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout


@linux
def test_the_layers_in_force_are_those_that_probe_promises(
    worker: Any, layers: dict[str, str]
) -> None:
    """apply() names what is in force, as probe() said before."""
    outcome = worker("pass")

    assert outcome.layers == [layer for layer, reason in layers.items() if not reason]


@linux
def test_every_layer_works_where_the_kernel_has_it(layers: dict[str, str]) -> None:
    """A layer that is missing says why."""
    assert {"rlimits", "no_new_privs", "landlock", "seccomp"} <= layers.keys()
    assert (layers["rlimits"], layers["no_new_privs"]) == ("", "")


@linux
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_root_loses_its_capabilities(worker: Any) -> None:
    """A worker of root has no capability left to override a file's mode with."""
    outcome = worker(
        "import ctypes, struct\n"
        "sets = ctypes.create_string_buffer(24)\n"
        "ctypes.CDLL(None).capget(struct.pack('=Ii', 0x20080522, 0), sets)\n"
        "answer = any(sets.raw)"
    )

    assert "capabilities" in outcome.layers
    assert outcome.answer is False


@linux
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_a_user_has_no_capabilities_to_lose(worker: Any) -> None:
    """Without privileges all other layers are there, and capabilities are not spoken of."""
    root, user = worker("pass").layers, worker("pass", uid=65534).layers

    assert user == [layer for layer in root if layer != "capabilities"]


@linux
def test_a_missing_pyseccomp_costs_its_layer_only(worker: Any) -> None:
    """Each layer degrades on its own."""
    with_all, without = worker("pass").layers, worker("pass", without="pyseccomp").layers

    assert without == [layer for layer in with_all if layer != "seccomp"]


@linux
def test_layers_that_miss_a_running_thread_are_not_reported(worker: Any) -> None:
    """Landlock and capabilities belong to a thread: one that runs already is outside of them."""
    layers = worker("pass", thread=True).layers

    assert not {"landlock", "landlock_tcp", "no_new_privs", "capabilities"} & set(layers)


@linux
@pytest.mark.parametrize(
    ("abi", "expected"),
    [
        (1, ["landlock"]),
        (2, ["landlock"]),
        (3, ["landlock", "landlock_truncate"]),
        (4, ["landlock", "landlock_truncate", "landlock_tcp"]),
        (6, ["landlock", "landlock_truncate", "landlock_tcp", "landlock_scope"]),
    ],
)
def test_an_older_landlock_is_used_for_what_it_has(
    abi: int, expected: list[str], layers: dict[str, str]
) -> None:
    """A kernel of an earlier ABI restricts files, and the parts it lacks are not claimed."""
    if any(reason for layer, reason in layers.items() if layer.startswith("landlock")):
        pytest.skip("the kernel itself is older")

    printed = _run(
        "import json, tempfile\n"
        "from checker.worker.sandbox import kernel, landlock, Policy\n"
        "call, asked = kernel.call, []\n"
        "def old(name, *arguments):\n"
        "    if arguments == (444, 0, 0, 1):\n"
        f"        return {abi}\n"
        "    if arguments[0] == 444: asked.append(len(arguments[1].rstrip(b'\\0')))\n"
        "    return call(name, *arguments)\n"
        "kernel.call = old\n"
        "call('prctl', 38, 1, 0, 0, 0)\n"
        "policy = Policy(scratch=tempfile.gettempdir(), cpu_seconds=9, memory_bytes=1,\n"
        "                file_bytes=1, open_files=9)\n"
        "report = landlock.restrict(policy)\n"
        "try: open('/etc/passwd'); report['landlock'] = 'not in force'\n"
        "except PermissionError: pass\n"
        "print(json.dumps([report, asked]))"
    )

    report, asked = json.loads(printed)
    assert [part for part, reason in report.items() if not reason] == expected
    # An old kernel refuses attributes that it does not know, unless they are zeros.
    assert asked == [2 if abi < 4 else 9 if abi < 6 else 17]


@pytest.mark.usefixtures("processes")
@linux
def test_a_missing_landlock_says_why() -> None:
    """A kernel without Landlock costs that layer, and its answer is the reason."""
    printed = _run(
        "from checker.worker.sandbox import kernel, landlock, Policy\n"
        "def missing(*arguments): raise OSError(38, 'Function not implemented')\n"
        "kernel.call = missing\n"
        "print(set(landlock.restrict(Policy(scratch='/', cpu_seconds=1, memory_bytes=1,\n"
        "                                   file_bytes=1, open_files=1)).values()))"
    )

    assert printed == "{'[Errno 38] Function not implemented'}\n"


def test_a_missing_scratch_is_the_callers_fault(tmp_path: Path) -> None:
    """A worker without a folder to write in is refused before any layer is on."""
    policy = sandbox.Policy(
        scratch=str(tmp_path / "none"),
        cpu_seconds=1,
        memory_bytes=1,
        file_bytes=1,
        open_files=1,
    )

    with pytest.raises(NotADirectoryError, match="scratch: expected an absolute folder"):
        sandbox.apply(policy)


def test_the_module_prints_the_probe_as_json(layers: dict[str, str]) -> None:
    """`python -m checker.worker.sandbox` is how other processes ask."""
    printed = subprocess.run(
        [sys.executable, "-m", "checker.worker.sandbox"],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout

    assert json.loads(printed) == layers


@pytest.mark.usefixtures("processes")
def test_nothing_of_torch_is_imported() -> None:
    """The sandbox costs a process no more than itself."""
    printed = _run("import sys, checker.worker.sandbox; print('torch' in sys.modules)")

    assert printed == "False\n"


@pytest.mark.usefixtures("processes")
def test_the_environment_is_small_and_fixed(tmp_path: Path) -> None:
    """No variable of the engine reaches a submission, but the GPUs that are given to it."""
    printed = _run(
        "import json, os, tempfile\n"
        "from checker.worker import sandbox\n"
        "tempfile.gettempdir()\n"
        "sandbox.scrub_environment(os.environ['SCRATCH'])\n"
        "print(json.dumps([dict(os.environ), tempfile.gettempdir()]))",
        SCRATCH=str(tmp_path),
        GITHUB_TOKEN="ghs_of_the_engine",
        CUDA_VISIBLE_DEVICES="1",
        CUDA_DEVICE_ORDER="PCI_BUS_ID",
        ROCR_VISIBLE_DEVICES="2",
        TZ="Asia/Shanghai",
    )

    environment, temporary = json.loads(printed)
    assert "ghs_of_the_engine" not in str(environment)
    assert not [name for name in environment if name.startswith(("GITHUB_", "PYTEST_", "SCRATCH"))]
    assert environment["HOME"] == environment["TMPDIR"] == temporary == str(tmp_path)
    assert environment["CUDA_VISIBLE_DEVICES"] == "1"
    assert environment["CUDA_DEVICE_ORDER"] == "PCI_BUS_ID"
    assert environment["ROCR_VISIBLE_DEVICES"] == "2"
    assert environment["TZ"] == "Asia/Shanghai"
    assert environment["TORCHINDUCTOR_CACHE_DIR"] == str(tmp_path)


def test_what_names_the_gpus_reaches_our_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment that engines and workers are started in keeps it; a token it does not."""
    named = ("CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "ROCR_VISIBLE_DEVICES", "TZ")
    for name in (*named, "GITHUB_TOKEN"):
        monkeypatch.setenv(name, "1")

    kept = spawn.environment()

    assert [name for name in named if kept.get(name) != "1"] == []
    assert "GITHUB_TOKEN" not in kept


@pytest.mark.usefixtures("processes")
def test_loading_torch_leaves_no_folder_behind(tmp_path: Path) -> None:
    """What torch._dynamo makes when it is imported is made nowhere else than where it may be."""
    (tmp_path / "tmp").mkdir()
    _run(
        "import os, subprocess, sys\n"
        "from checker.process.spawn import environment\n"
        "code = 'import torch._dynamo'\n"
        "subprocess.run([sys.executable, '-c', code], env=environment(), check=True)",
        TMPDIR=str(tmp_path / "tmp"),
    )

    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.usefixtures("processes")
@linux
def test_the_first_environment_is_wiped_from_memory(tmp_path: Path) -> None:
    """What the process was started with is gone from where the kernel put it."""
    printed = _run(
        "import os\n"
        "from pathlib import Path\n"
        "from checker.worker import sandbox\n"
        "block = Path('/proc/self/environ')\n"
        "before = b'ghs_of_the_engine' in block.read_bytes()\n"
        "sandbox.scrub_environment(os.environ['SCRATCH'])\n"
        "print(before, bool(block.read_bytes().strip(b'\\0')), os.getenv('LANG'))",
        SCRATCH=str(tmp_path),
        GITHUB_TOKEN="ghs_of_the_engine",
    )

    assert printed == "True False C.UTF-8\n"


@pytest.mark.usefixtures("processes")
@linux
def test_only_the_kept_descriptors_stay_open() -> None:
    """Whatever the engine had open, a worker gets the descriptors it is given."""
    printed = _run(
        "import os\n"
        "from checker.process.descriptors import close_descriptors\n"
        "kept, closed, high = os.dup(1), os.dup(1), os.dup2(1, 900)\n"
        "close_descriptors({kept, 2})\n"
        "left = []\n"
        "for fd in range(1000):\n"
        "    try: os.fstat(fd)\n"
        "    except OSError: continue\n"
        "    left.append(fd)\n"
        "os.write(kept, str(left == sorted({kept, 2})).encode())\n"
        "os._exit(0)"
    )

    assert printed == "True"
