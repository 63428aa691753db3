"""What honest submissions do: all of it works in the sandbox."""

import signal
import sys
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sandbox is Linux's")

WORKS = {
    "gradients": (
        "import torch\n"
        "x = torch.randn(3, requires_grad=True)\n"
        "(x * x).sum().backward()\n"
        "answer = torch.equal(x.grad, 2 * x)"
    ),
    "training": (
        "import torch\n"
        "layers = torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 1)\n"
        "model = torch.nn.Sequential(*layers)\n"
        "optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)\n"
        "schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1)\n"
        "for _ in range(2):\n"
        "    optimizer.zero_grad()\n"
        "    model(torch.ones(2, 4)).mean().backward()\n"
        "    optimizer.step()\n"
        "    schedule.step()\n"
        "answer = True"
    ),
    "every_layer_kind": (
        "import torch\n"
        "torch.nn.Conv2d(1, 2, 3)(torch.ones(1, 1, 5, 5))\n"
        "torch.nn.LSTM(3, 4)(torch.ones(2, 1, 3))\n"
        "torch.nn.MultiheadAttention(4, 2)(*[torch.ones(2, 1, 4)] * 3)\n"
        "answer = bool(torch.linalg.svd(torch.eye(9))[1].sum() == 9)"
    ),
    "two_threads_in_torch": (
        "import torch\n"
        "torch.set_num_threads(2)\n"
        "answer = bool(torch.ones(1 << 20).add(1).sum() == 2 << 20)"
    ),
    "a_thread": (
        "import threading\n"
        "seen = []\n"
        "thread = threading.Thread(target=seen.append, args=(1,))\n"
        "thread.start(); thread.join()\n"
        "answer = seen == [1]"
    ),
    "a_data_loader": (
        "import torch\n"
        "from torch.utils.data import DataLoader, TensorDataset\n"
        "data = TensorDataset(torch.arange(10.0))\n"
        "answer = sum(len(x) for x, in DataLoader(data, batch_size=3, shuffle=True)) == 10"
    ),
    "saving_and_loading": (
        "import torch\n"
        "torch.save({'w': torch.eye(3)}, 'model.pt')\n"
        "answer = torch.equal(torch.load('model.pt')['w'], torch.eye(3))"
    ),
    "numpy": (
        "import numpy\n"
        "numpy.save('a.npy', numpy.random.default_rng(0).normal(size=4))\n"
        "answer = numpy.load('a.npy').shape == (4,)"
    ),
    "scikit_learn": (
        "import warnings; warnings.simplefilter('error')\n"
        "from sklearn.datasets import make_regression\n"
        "from sklearn.linear_model import LinearRegression\n"
        "x, y = make_regression(20, 2, random_state=0)\n"
        "answer = LinearRegression().fit(x, y).score(x, y) > 0.99"
    ),
    "a_dataset_of_torchvision": (
        "import struct\n"
        "from torchvision import datasets, transforms\n"
        "os.makedirs('MNIST/raw')\n"
        "for part in ('train', 't10k'):\n"
        "    with open(f'MNIST/raw/{part}-images-idx3-ubyte', 'wb') as f:\n"
        "        f.write(struct.pack('>4i', 2051, 2, 28, 28) + bytes(2 * 784))\n"
        "    with open(f'MNIST/raw/{part}-labels-idx1-ubyte', 'wb') as f:\n"
        "        f.write(struct.pack('>2i', 2049, 2) + bytes([3, 4]))\n"
        "data = datasets.MNIST('.', download=False, transform=transforms.ToTensor())\n"
        "answer = data[1][1] == 4 and data[1][0].shape == (1, 28, 28)"
    ),
    "lazy_imports": (
        "import importlib\n"
        "importlib.invalidate_caches()\n"
        "import json, unittest, sqlite3, decimal, lzma, zoneinfo, neighbour, single\n"
        "import torch._dynamo\n"
        "zoneinfo.ZoneInfo('UTC')\n"
        "answer = neighbour.value + single.value == 15"
    ),
    "the_versions_of_packages": (
        "import importlib.metadata as m\nanswer = m.version('torch')[0].isdigit()"
    ),
    "temporary_files": (
        "import tempfile\n"
        "with tempfile.TemporaryDirectory() as d, tempfile.NamedTemporaryFile(dir=d) as f:\n"
        "    answer = d.startswith(scratch) and f.write(b'x') == 1"
    ),
    "folders_and_renames_in_scratch": (
        "import shutil\n"
        "os.makedirs('a/b'); os.makedirs('c')\n"
        "open('a/b/f', 'w').write('x')\n"
        "os.rename('a/b/f', 'c/g')\n"
        "shutil.copyfile('c/g', 'h'); os.truncate('h', 0)\n"
        "shutil.rmtree('a')\n"
        "answer = sorted(os.listdir('.')) == ['c', 'h']"
    ),
    "random_bytes": (
        "import secrets\n"
        "answer = len(secrets.token_bytes(4) + open('/dev/urandom', 'rb').read(4)) == 8"
    ),
    "the_name_of_the_user": "import getpass; answer = getpass.getuser() == 'learner'",
    "deep_recursion_is_an_error": (
        "def f(): return f()\ntry: f()\nexcept RecursionError: answer = True"
    ),
}


@pytest.mark.parametrize("deed", WORKS)
def test_a_submission_can_use(deed: str, worker: Any) -> None:
    """Honest code notices nothing of the sandbox."""
    outcome = worker(WORKS[deed])

    assert (outcome.error, outcome.message, outcome.answer) == (None, "", True)
    assert outcome.status == 0


@pytest.mark.parametrize(
    ("code", "by"),
    [
        ("os.abort()", signal.SIGABRT),
        ("import signal; signal.raise_signal(15)", signal.SIGTERM),
        ("os.kill(os.getpid(), 15)", signal.SIGTERM),
    ],
)
def test_a_submission_can_signal_itself(code: str, by: int, worker: Any) -> None:
    """abort() and raise() end the process as they do elsewhere."""
    assert worker(code).status == -by


def test_a_socket_that_is_open_already_keeps_working(worker: Any) -> None:
    """The way to the judge is a connected socket, read and written or received and sent."""
    outcome = worker(
        "ours.send(b'sent '); os.write(ours.fileno(), b'written')\n"
        "judges.sendall(b'and answered')\n"
        "answer = judges.recv(64).decode(), os.read(ours.fileno(), 64).decode()"
    )

    assert (outcome.error, outcome.answer) == (None, ["sent written", "and answered"])


def test_a_path_of_the_policy_can_be_read(worker: Any, places: dict[str, Any]) -> None:
    """A file or folder that the policy names is readable, and no more than that."""
    code = "answer = open(secret).read(), sorted(os.listdir(folder))\nopen(secret, 'a')"

    outcome = worker(code, read=[places["folder"], "/nowhere"])

    assert outcome.error == "PermissionError"
    assert outcome.answer == ["the seed", ["secret.txt", "socket"]]


def test_a_device_of_the_policy_can_be_opened(worker: Any) -> None:
    """A device file that the policy names can be read and written."""
    code = "answer = open('/dev/full', 'rb').read(2) == bytes(2); open('/dev/full', 'wb', 0)"

    assert worker(code, devices=["/dev/full"]).answer is True
    assert worker(code).error == "PermissionError"
