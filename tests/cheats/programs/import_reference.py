"""Imports the reference as a module.

kata: 03_arithmetic/matmul
outcome: errored
error: exception
says: PermissionError
layer: landlock
"""

import importlib.util

spec = importlib.util.spec_from_file_location("answer", "@reference:03_arithmetic/matmul@")
answer = importlib.util.module_from_spec(spec)
spec.loader.exec_module(answer)
matmul = answer.matmul
