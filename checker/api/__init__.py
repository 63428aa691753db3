"""Judge from Python: one answer, a stream of them, or the answers of a checkout.

`checker.api.judge("zero_gradients", source).points` is all that a caller needs to know.
"""

from checker.api.grader import Grader, judge, judge_many
from checker.api.records import Answer, Id, Judgement, PackName, Sample

__all__ = ["Answer", "Grader", "Id", "Judgement", "PackName", "Sample", "judge", "judge_many"]
