"""Writes all over the memory that inputs lie in, while the judge reads it.

kata: 07_autograd/update_leaf
outcome: failed
says: w after the call
"""

import threading

import numpy as np
import torch


def scribble(address, count):
    import ctypes

    while True:
        ctypes.memset(address, 255, count)


def update_leaf(w, gradient, rate):
    memory = w.untyped_storage()
    thread = threading.Thread(
        target=scribble, args=(memory.data_ptr(), memory.nbytes()), daemon=True
    )
    thread.start()
    return w
