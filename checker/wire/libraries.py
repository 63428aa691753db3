"""Large libraries that a kata may declare, and the modules that loading one means."""

MODULES: dict[str, tuple[str, ...]] = {
    # The first optimizer a process makes loads this: about a second that nobody sees coming.
    "optim": ("torch._dynamo",),
    "sklearn": ("sklearn.datasets", "sklearn.linear_model"),
    "torchvision": ("torchvision",),
}
