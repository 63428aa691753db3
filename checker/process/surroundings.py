"""Which variables of the user's environment reach even a worker."""

KEPT = ("CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "ROCR_VISIBLE_DEVICES", "TZ")
"""The job's GPUs, without which a worker would take somebody else's, and the time zone."""
