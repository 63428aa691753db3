"""How long a run of the workflow takes with a warm cache: what was measured, what is assumed."""

import math

import msgspec

from checker.spec.text import Text

WANTED = 60
# Measured on two cores that were busy with other work, Python 3.11, without a GPU: an environment
# with PyTorch for the CPU has 1,200 MB, as an archive of zstd 302 MB, unpacked in 7.2 s; `kata
# grade` took 7 to 10 s for 14 katas, of which PyTorch's import is the most, and 0.06 to 0.1 s more
# for each further kata, right or wrong.
_UNPACK, _START, _KATA = 8.0, 10.0, 0.1
# Assumed of GitHub's machines: 50 MB a second from the cache, and a fifth of a second for a step.
_JOB, _DOWNLOAD, _STEP, _REPORTER = 8.0, 6.0, 0.2, 2.0


class Row(msgspec.Struct, frozen=True):
    """A part of the run, in whole seconds."""

    text: Text
    seconds: int
    measured: bool = False


class Times(msgspec.Struct, frozen=True):
    """The parts of a run, and the seconds that it should not exceed."""

    rows: tuple[Row, ...]
    wanted: int = WANTED

    @property
    def total(self) -> int:
        """The sum of all parts."""
        return sum(row.seconds for row in self.rows)


def times_of(katas: int) -> Times:
    """Return what a run takes that judges this many katas."""
    parts = (
        (
            {"en": "the job starts; checkout, Python", "zh": "启动 job；检出代码、Python"},
            _JOB,
            False,
        ),
        ({"en": "302 MB from the cache", "zh": "从缓存下载 302 MB"}, _DOWNLOAD, False),
        ({"en": "unpack them", "zh": "解压"}, _UNPACK, True),
        ({"en": "load PyTorch", "zh": "加载 PyTorch"}, _START, True),
        (
            {"en": f"judge {katas} katas, 0.1 s each", "zh": f"判 {katas} 道 kata，每道 0.1 秒"},
            katas * _KATA,
            True,
        ),
        (
            {"en": f"{katas} steps, 0.2 s each", "zh": f"{katas} 个步骤，每个 0.2 秒"},
            katas * _STEP,
            False,
        ),
        ({"en": "the reporter", "zh": "reporter"}, _REPORTER, False),
    )
    return Times(tuple(Row(text, math.ceil(seconds), seen) for text, seconds, seen in parts))
