"""What a source reaches for that no kata needs: who is named, who is not, and what a grade says."""

from pathlib import Path

import pytest

from checker.catalog.pack import Pack, bundled_pack
from checker.judge.touches import touches
from tests.verdicts import run_verdict

FOLDER = Path(__file__).parent / "pack"
KATA = Pack(FOLDER / "katas", FOLDER / "reference").kata("01_checks/shape")

REACHES = {
    "import gc": ("gc",),
    "import ctypes.util as c": ("ctypes",),
    "from checker.worker import objects": ("checker",),
    "import sys\nsys.modules.clear()": ("sys.modules",),
    "from sys import modules as m": ("sys.modules",),
    "import sys as s\ns._getframe(1)": ("sys._getframe",),
    "import sys\nother = sys": ("sys",),
    "import torch\ntorch.sys.modules": ("torch.sys",),
    "from torch import sys": ("torch.sys",),
    "def f():\n    yield\nf().gi_frame.f_back": ("f_back", "gi_frame"),
    "import inspect\ninspect.stack()": ("inspect.stack",),
    "try:\n    pass\nexcept E as e:\n    e.__traceback__.tb_frame": ("__traceback__", "tb_frame"),
    "open('/proc/self/maps')": ("/proc",),
    "open(b'/proc/self/maps')": ("/proc",),
    "open('/pr' + 'oc/1')": ("/proc",),
    "''.join(['__glo', 'bals__'])": ("__globals__",),
    "().__class__.__base__.__subclasses__()": ("__base__", "__subclasses__"),
    "getattr(f, '__globals__')": ("__globals__",),
    "exec('1')": ("exec",),
    "__builtins__": ("__builtins__",),
    "import os\nos.fork()": ("os.fork",),
    "from os import _exit": ("os._exit",),
    "import signal, socket, subprocess, marshal": ("marshal", "signal", "socket", "subprocess"),
    "import torch\ntorch.randn = len": ("torch.randn =",),
    "import torch\nsetattr(torch.Tensor, 'add', len)": ("torch.Tensor =",),
    "import torch\ntype.__setattr__(torch.Tensor, 'add', len)": ("torch.Tensor =",),
    "import torch\ngetattr(torch, 'sys')": ("sys",),
    "import operator, torch\noperator.attrgetter('sys.path')(torch)": ("sys",),
    "import torch\nvars(torch)['sys']": ("sys",),
    "import torch\nmatch torch:\n    case object(sys=s):\n        pass": ("sys",),
    "import gc\nx = 1" + " + 1" * 20_000: ("source nested too deeply",),
    "from unittest import mock": ("unittest.mock",),
    "x = 1\n" * 40_000: ("more than 200000 bytes of source",),
}

INNOCENT = [
    "import torch\nmodel.eval()\nlist(model.modules())\ntorch.compile(model)",
    "import os\nos.path.join('a', 'b')\nos.makedirs('c')\nos.remove('d')",
    "import sys\nprint(sys.version, file=sys.stderr)",
    "import torch\ntorch.backends.cudnn.deterministic = True",
    "import torch\ntorch.signal.windows.hann(8)",
    "class A:\n    def __init__(self):\n        self.signal = 1\n        setattr(self, 'x', 2)",
    '"""Nothing of /proc, gc or sys.modules is used."""',
    "from torch import optim\ngetattr(optim, name)",
    "from torch import optim\nvars(optim)[name]",
    "import tempfile, io, copy, pathlib\nwith tempfile.TemporaryFile() as file:\n    pass",
    "not python at all (",
]


@pytest.mark.parametrize("source", REACHES)
def test_what_a_source_reaches_for_is_named(source: str) -> None:
    """The words are those of the source, in full and sorted."""
    assert touches(source.encode()) == REACHES[source]


@pytest.mark.parametrize("source", INNOCENT)
def test_what_katas_need_is_not_named(source: str) -> None:
    """Names that only look alike, files, settings and text are nobody's business."""
    assert touches(source.encode()) == ()


def test_no_solution_of_ours_reaches_for_anything() -> None:
    """Right answers and usual mistakes of all katas, and their stubs, are free of it."""
    found = {}
    for kata in bundled_pack():
        for path in (*kata.stubs, *sorted(kata.reference_folder.glob("*.py"))):
            if words := touches(path.read_bytes()):
                found[path.name] = words

    assert found == {}


def test_a_source_of_any_depth_is_read() -> None:
    """Nesting overflows nothing."""
    for source in (
        b"(" * 90_000,
        b"-" * 150_000 + b"1",
        b"'a'" + b"+'a'" * 40_000,
        b"x" + b".x" * 90_000,
    ):
        touches(source)


@pytest.mark.usefixtures("processes")
def test_a_graded_run_does_not_run_it(tmp_path: Path) -> None:
    """The kata is errored with all its points at stake, and the words are told."""
    answer = tmp_path / "shape.py"
    answer.write_text(KATA.solution.read_text() + "\nimport gc, sys\nprint(sys.modules)\n")

    told = run_verdict(KATA, answer).katas[0]
    graded = run_verdict(KATA, answer, graded=True).katas[0]

    assert (told.outcome, told.touches) == ("passed", ("gc", "sys.modules"))
    assert (graded.outcome, graded.points, graded.touches) == ("errored", 0, told.touches)
    assert graded.error is not None
    assert (graded.error.kind, graded.error.message) == (
        "forbidden",
        "shape.py was not run: it uses names that no kata needs (gc, sys.modules); "
        "remove them and submit it again",
    )
    assert graded.output == ""
