"""Imports another learner's solution.

kata: 03_arithmetic/matmul
outcome: errored
error: import
says: ModuleNotFoundError: No module named 'matmul'
layer: landlock
"""

import sys

sys.path.insert(0, "@others@")

from matmul import matmul
