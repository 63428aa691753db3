"""A GPU where there is none: a mode for a worker in which tensors can be on `cuda:0`.

The elements stay on the CPU. What a program can tell is as on a real GPU: `.device`, where new
tensors are made, what an operation on tensors of two devices raises, and that `.numpy()` refuses.
The text is executed in the worker, after `import torch`.
"""

PRETEND_CUDA = '''
from torch.overrides import TorchFunctionMode

CPU, CUDA = torch.device("cpu"), torch.device("cuda", 0)
# These take tensors of two devices.
FREE = ("__getitem__", "__setitem__", "copy_", "index_put_", "type_as")


def place(tensor):
    # Kept with the memory: views, parameters and gradients are where their elements are.
    return getattr(tensor.untyped_storage(), "pretended", None) or tensor.device


def put(value, where):
    """Say of a tensor, or of those in a tuple or list, where they are."""
    if isinstance(value, torch.Tensor):
        value.untyped_storage().pretended = where if where.type == "cuda" else None
    elif isinstance(value, (tuple, list)):
        for part in value:
            put(part, where)
    return value


def tensors_in(value):
    if isinstance(value, torch.Tensor):
        yield value
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from tensors_in(part)
    elif isinstance(value, dict):
        yield from tensors_in(list(value.values()))


def wished(value):
    """The device that an argument names, or None."""
    if isinstance(value, str) and value.partition(":")[0] in ("cpu", "cuda", "meta"):
        value = torch.device(value)
    if isinstance(value, torch.device):
        return CUDA if value.type == "cuda" else value
    return None


class PretendCuda(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs, name = dict(kwargs or {}), getattr(func, "__name__", "")
        if name in ("__get__", "__set__"):
            return self.attribute(func, name, args)
        if name in ("to", "cuda", "cpu") and args and isinstance(args[0], torch.Tensor):
            return self.move(func, name, args, kwargs)
        if func is torch.device or not (args or kwargs):
            return func(*args, **kwargs)
        if name == "get_device":
            return 0 if place(args[0]) == CUDA else func(*args)
        where = wished(kwargs.get("device"))
        if where == CUDA:
            kwargs["device"] = CPU
        found = list(tensors_in([args, kwargs]))
        if where is None and name == "tensor":
            where = CPU
        elif where is None:
            where = self.common(name, found)
        refuses = name in ("numpy", "__array__") and not kwargs.get("force")
        if refuses and place(args[0]) == CUDA:
            raise TypeError(
                "can't convert cuda:0 device type tensor to numpy. "
                "Use Tensor.cpu() to copy the tensor to host memory first."
            )
        answer = func(*args, **kwargs)
        return answer if where is None else put(answer, where)

    def attribute(self, func, name, args):
        which = getattr(func.__self__, "__name__", "")
        where = place(args[0])
        if name == "__get__" and which == "device":
            return where
        if name == "__get__" and which in ("is_cuda", "is_cpu") and where == CUDA:
            return which == "is_cuda"
        answer = func(*args)
        if name == "__set__" and which == "data":
            put(args[0], place(args[1]))
        return put(answer, where)

    def move(self, func, name, args, kwargs):
        where = {"cuda": CUDA, "cpu": CPU}.get(name)
        for value in (*args[1:], *kwargs.values()):
            where = place(value) if isinstance(value, torch.Tensor) else wished(value) or where
        here = place(args[0])
        if where is None or where.type == "meta" or name != "to":
            answer = args[0] if name != "to" else func(*args, **kwargs)
        else:
            args = [CPU if wished(value) else value for value in args]
            kwargs = {key: CPU if wished(value) else value for key, value in kwargs.items()}
            answer = func(*args, **kwargs)
        if where is not None and where != here and answer is args[0]:
            answer = answer.clone()
        return put(answer, where or here) if answer is not args[0] else answer

    def common(self, name, tensors):
        """Where an operation takes place; raises where its tensors are apart."""
        places = [place(tensor) for tensor in tensors if tensor.dim() > 0]
        free = name.startswith("_has_") or name in FREE
        if len(set(places)) > 1 and not free:
            first, second = sorted({str(where) for where in places}, reverse=True)[:2]
            raise RuntimeError(
                "Expected all tensors to be on the same device, "
                f"but found at least two devices, {first} and {second}!"
            )
        if name == "type_as":
            return place(tensors[-1])
        everywhere = places or [place(tensor) for tensor in tensors]
        return everywhere[0] if everywhere else None
'''
