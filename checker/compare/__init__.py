"""Compare two values, and say the first difference in a learner's terms.

Only `elements` and `metrics` load torch.
"""
