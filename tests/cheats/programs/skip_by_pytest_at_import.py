"""Has its whole module skipped.

kata: 01_short/double_it
outcome: errored
error: exception
says: Skipped: all of it
"""

import pytest

pytest.skip("all of it", allow_module_level=True)
