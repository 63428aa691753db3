"""How far two numbers may lie apart and still count as equal: every default there is."""

from checker.spec.model import Tolerance
from checker.wire.values import ScalarValue, Value

DEFAULTS = {
    "float16": Tolerance(1e-2, 1e-3),
    "bfloat16": Tolerance(2e-2, 1e-2),
    "float32": Tolerance(1e-4, 1e-6),
    "complex64": Tolerance(1e-4, 1e-6),
    "float64": Tolerance(1e-6, 1e-9),
    "complex128": Tolerance(1e-6, 1e-9),
}
"""By dtype, the coarser dtypes first. Single precision loses digits over some hundred operations.

A dtype that is not here is of integers or bool: they must be equal.
"""

NUMBER = Tolerance(1e-5, 1e-7)
"""For a float of Python's."""

EXACT = Tolerance(0.0, 0.0)
"""For integers, bool and whatever else has no rounding."""

ROUNDING = DEFAULTS["float32"]
"""For a diagnosis, which asks whether two replies tell the same story, whatever their dtype."""

ANOTHER_BATCH = Tolerance(1e-4, 1e-5)
"""For the same rows in a batch of another size, whose sums are added up in another order."""


def default_tolerance(got: Value, want: Value) -> Tolerance:
    """The tolerance for two values: that of the coarser dtype of the two."""
    if isinstance(want, ScalarValue):
        return NUMBER if isinstance(want.value, float) else EXACT
    dtypes = {getattr(got, "dtype", ""), getattr(want, "dtype", "")}
    return next((DEFAULTS[dtype] for dtype in DEFAULTS if dtype in dtypes), EXACT)
