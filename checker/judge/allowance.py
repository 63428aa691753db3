"""How much a worker may answer: in proportion to what the kata's reference had to answer.

The judge keeps what it is told, so that the worst case is a matter of these figures. A frame of
4 MB takes at most 60 MB while it is compared (bytes as float64, and what isclose() makes of them);
200,000 parts, as objects, take 20 MB; and the answers that are kept take 16 MB. Of the bundled
katas none is answered in more than 0.7 MB a frame, 1,300 parts and 2.4 MB in all.
"""

import msgspec

from checker.spec.model import MEGABYTE

_TIMES = 4


class Answered(msgspec.Struct, frozen=True):
    """Answers, measured: bytes of the largest frame, its parts, and bytes of all together."""

    frame: int = 0
    parts: int = 0
    total: int = 0

    def with_frame(self, size: int, parts: int) -> "Answered":
        """Count one more frame."""
        return Answered(max(self.frame, size), max(self.parts, parts), self.total + size)

    def or_more(self, other: "Answered") -> "Answered":
        """The greater of each figure."""
        return Answered(*map(max, msgspec.structs.astuple(self), msgspec.structs.astuple(other)))


FLOOR = Answered(4 * MEGABYTE, 200_000, 16 * MEGABYTE)
"""What any worker may answer."""

TRUSTED = Answered(96 * MEGABYTE, 2_000_000, 256 * MEGABYTE)
"""What a reference may answer: its author knows what the kata is about."""


def allowance(reference: Answered) -> Answered:
    """Return what a submission may answer where the reference answered this."""
    times = Answered(*(_TIMES * figure for figure in msgspec.structs.astuple(reference)))
    return FLOOR.or_more(times)
