"""Lets torch-kata's own code find the reference.

kata: 03_arithmetic/matmul
outcome: errored
error: exception
says: checker
layer: landlock
"""

from checker.catalog.pack import bundled_pack

names = {}
exec(bundled_pack().kata("03_arithmetic/matmul").solution.read_text(), names)
matmul = names["matmul"]
