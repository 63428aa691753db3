"""How much two numbers may differ and still count as equal: all defaults."""

from checker.spec.model import Tolerance
from checker.wire.values import ScalarValue, Value

DEFAULTS = {
    "bfloat16": Tolerance(2e-2, 1e-2),
    "float16": Tolerance(1e-2, 1e-3),
    "float32": Tolerance(1e-4, 1e-6),
    "complex64": Tolerance(1e-4, 1e-6),
    "float64": Tolerance(1e-6, 1e-9),
    "complex128": Tolerance(1e-6, 1e-9),
}
"""By dtype, the coarser ones first: of two dtypes, the first one in this order counts.

Single precision loses digits over a few hundred operations. Integers and bool are not listed: they
must be equal.
"""

NUMBER = Tolerance(1e-5, 1e-7)
"""For a Python float."""

EXACT = Tolerance(0.0, 0.0)
"""For integers, bool and everything else that is not rounded."""

ROUNDING = DEFAULTS["float32"]
"""For the diagnosis, which compares replies of any dtype."""

ANOTHER_BATCH = Tolerance(1e-4, 1e-5)
"""For the same rows in a batch of another size, where sums are added up in another order."""


def default_tolerance(got: Value, want: Value) -> Tolerance:
    """The tolerance for two values: that of the coarser dtype of the two."""
    if isinstance(want, ScalarValue):
        return NUMBER if isinstance(want.value, float) else EXACT
    dtypes = {getattr(got, "dtype", ""), getattr(want, "dtype", "")}
    return next((DEFAULTS[dtype] for dtype in DEFAULTS if dtype in dtypes), EXACT)
