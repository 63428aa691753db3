"""Defines names with line ends and bidi controls.

kata: 01_short/double_it
outcome: failed
error: not_defined
says: does not define double_it
"""

globals()["double_it\n::notice::Points 2/2"] = len
globals()["\u202eti_elbuod"] = len
globals()["double\u200b_it"] = len
globals()[7] = len
