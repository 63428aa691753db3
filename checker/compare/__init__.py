"""Compare what was answered with what is wanted, and say the first difference in a learner's terms.

Importing a module of this package loads no torch, but for `elements` and `metrics`, which compute.
"""
