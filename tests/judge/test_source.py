"""What a source is found to use: names resolved to what they stand for."""

import time

import pytest

from checker.checks.source import breaks_rule
from checker.errors import MissingPart
from checker.judge.source import Source
from checker.spec.model import Check


def source(text: str, *solve: str) -> Source:
    return Source(text.encode(), solve or ("f",))


WAYS = {
    "import torch\ndef f(x): return torch.func.grad(x)": "torch.func.grad",
    "import torch as t\ndef f(x): return t.func.grad(x)": "torch.func.grad",
    "from torch.func import grad\ndef f(x): return grad(x)": "torch.func.grad",
    "from torch.func import grad as g\ndef f(x): return g(x)": "func.grad",
    "import torch.func as q\ndef f(x): return q.grad(x)": "torch.func.grad",
    "from torch import func\ndef f(x): return func.grad(x)": "torch.func",
    "from torch.func import *\ndef f(x): return grad(x)": "torch.func.grad",
    "import torch.nn.functional as F\ndef f(x): return F.softmax(x)": "torch.nn.functional.softmax",
    "import torch\nsm = torch.softmax\ndef f(x): return sm(x, 0)": "torch.softmax",
    "import torch\ndef f(x):\n  sm = torch.softmax\n  return sm(x, 0)": "torch.softmax",
    "import torch\na, b = torch, 3\ndef f(x): return a.softmax(x, 0)": "torch.softmax",
    "import torch\ndef f(x, t=torch): return t.softmax(x, 0)": "torch.softmax",
    "import torch\ndef f(x): return getattr(torch, 'softmax')(x, 0)": "torch.softmax",
    "import torch\ndef f(x): return torch.__dict__['softmax'](x, 0)": "torch.softmax",
    "import torch\ndef f(x): return vars(torch)['softmax'](x, 0)": "torch.softmax",
    "import importlib\nt = importlib.import_module('torch.func')\n"
    "def f(x): return t.grad": "func.grad",
    "from operator import methodcaller\ndef f(x): return methodcaller('softmax', 0)(x)": "softmax",
    "def f(x): return x.softmax(0)": "softmax",
    "def f(x): return x.to(int)": ".to",
    "import torch\n@torch.no_grad()\ndef f(x): return x": "torch.no_grad",
    "def f(x): return sum(x)": "sum",
    "def f(x): return [y for y in x]": "for",
    "def f(x): return x @ x": "@",
    "def f(x):\n  x @= x\n  return x": "@",
    "def f(x): return helper(x)\ndef helper(x): return x.softmax(0)": "softmax",
    "import functools, torch\nsm = functools.partial(torch.softmax, dim=0)\n"
    "def f(x): return sm(x)": "torch.softmax",
    "import torch\nclass f(torch.nn.Module):\n  def forward(self, x): return x.relu()": "relu",
    "def f(x):\n  match x:\n    case object(softmax=sm): return sm(0)": "softmax",
    "def f(x): return x.__getattribute__('softmax')(0)": "softmax",
    "def f(x): return getattr(x, 'soft' + 'max')(0)": "softmax",
    "def f(x, name='softmax'): return getattr(x, name)(0)": "softmax",
    "NAME = 'softmax'\ndef f(x): return vars(x)[NAME](0)": "softmax",
    "def f(x):\n  get = getattr\n  return get(x, 'softmax')(0)": "softmax",
    "def f(x): return next(map(getattr, [x], ['softmax']))(0)": "softmax",
    "from operator import attrgetter as get\ndef f(x): return get('softmax')(x)(0)": "softmax",
}


@pytest.mark.parametrize("text", WAYS)
def test_a_name_is_found_however_it_is_reached(text: str) -> None:
    """Imports, aliases, texts, methods and helpers lead to the full dotted name."""
    word = WAYS[text]
    assert source(text).uses(word)
    assert breaks_rule(Check("uses", word), source(text)) is None
    assert breaks_rule(Check("avoids", word), source(text)) is not None


NO_USE = {
    "def f(softmax): return softmax": "softmax",
    "def softmax(x): return x\ndef f(x): return softmax(x)": "softmax",
    "def f(x):\n  softmax = x\n  return softmax": "softmax",
    "def f(x):\n  for softmax in x: pass\n  return softmax": "softmax",
    "def f(xs): return [data for data in xs]": "data",
    "class f:\n  def softmax(self, x): return x\n"
    "  def go(self, x): return self.softmax(x)": "softmax",
    "class f:\n  def __init__(self, data): self.data = data\n"
    "  def go(self): return self.data": "data",
    "import torch\ndef f(x): return torch.softmax_backward(x)": "softmax",
    "def f(x): return 'softmax'  # softmax": "softmax",
    "import torch\ndef f(x): return torch.nn.functional.softmax(x)": "torch.softmax",
    "def f(x): return type(x)": ".type",
    "def f(x): return getattr(x, 'sum')('softmax')": "softmax",
    "def f(x, name):\n  'softmax'\n  return getattr(x, name)(0)": "softmax",
}


@pytest.mark.parametrize("text", NO_USE)
def test_a_name_of_ones_own_is_no_use(text: str) -> None:
    """A variable, a function or an attribute of the same bare name stands for something else."""
    assert not source(text).mentions(NO_USE[text])


def test_an_import_alone_is_a_mention_and_no_use() -> None:
    """`uses` wants it used; `avoids` does not want it in the file at all."""
    read = source("from torch.autograd import Variable\ndef f(x): return x")
    assert (read.uses("Variable"), read.mentions("Variable")) == (False, True)
    assert read.mentions("torch.autograd")


@pytest.mark.parametrize(
    "text",
    [
        "import torch\ndef f(x):\n  torch.einsum\n  return x",
        "import torch\ndef f(x): return x\ndef other(x): return torch.einsum('i->', x)",
    ],
)
def test_code_that_does_nothing_for_the_answer_is_no_use(text: str) -> None:
    """A name as a statement, or in a function that the answer never calls."""
    assert not source(text).uses("torch.einsum")


THREE = """
import torch
from torch import no_grad as off

def _run(x): return x.relu()
def by_block(x):
    with torch.no_grad(): return _run(x)
@off()
def by_decorator(x): return by_block(x)
by_lambda = lambda x: x.detach()
class Net:
    def forward(self, x): return x.tanh()
    def other(self, x): return x.exp()
"""


def test_each_function_is_held_to_its_own_way() -> None:
    """A part has its own code and that of its helpers, not that of another name of `solve`."""
    read = source(THREE, "by_block", "by_decorator", "by_lambda")
    assert read.function("by_block").uses("with")
    assert read.function("by_block").uses("relu")
    assert read.function("by_decorator").uses("torch.no_grad")
    assert not read.function("by_decorator").uses("with")
    assert read.function("by_lambda").uses("detach")
    assert read.function("Net.forward").uses("tanh")
    assert not read.function("Net.forward").uses("exp")
    assert read.function("by_lambda").text == "by_lambda = lambda x: x.detach()"
    with pytest.raises(MissingPart, match="the code does not define by_hand"):
        read.function("by_hand")


def test_a_rule_for_one_function_says_which() -> None:
    """The message names the function that the word is missing from, or found in."""
    read = source(THREE, "by_block", "by_decorator")
    found = breaks_rule(Check("uses", {"by_decorator": "with"}), read)
    assert found is not None
    assert found == {
        "en": "by_decorator does not use `with`, which the task asks for",
        "zh": "by_decorator 中没有使用题目要求的 `with`",
    }
    assert breaks_rule(Check("avoids", {"by_block": "@"}), read) is None


HOSTILE = {
    "an alias of itself": "a = b\nb = a\ndef f(x): return a.softmax(x)",
    "aliases of aliases": "import torch\na0 = torch\n"
    + "".join(f"a{i + 1} = a{i}; a{i + 1} = a{i}.b{i}\n" for i in range(100))
    + "def f(x): return a100.softmax(x)",
    "a long chain": "def f(x): return x" + ".a" * 500 + ".softmax(x)",
    "a long sum": "def f(x): return x" + "+x" * 2000,
    "many lines": "def f(x):\n" + "    x = x.a.b.c.d\n" * 1_500,
    "more parts than are read": "x = 1\n" * 30_000,
    "too deep": "(" * 300 + ")" * 300,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_source_is_read_in_bounded_time_or_refused(name: str) -> None:
    """The answer is a finding, not an error of ours; what cannot be read is told."""
    before = time.process_time()
    found = breaks_rule(Check("uses", "einsum"), source(HOSTILE[name]))
    assert found is not None
    assert time.process_time() - before < 20
