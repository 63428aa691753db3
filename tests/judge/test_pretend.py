"""The pretended GPU of `submission.pretended_cuda()`: what a program in the worker can tell."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import nn

from checker.judge.pretend import PRETEND_CUDA


@pytest.fixture
def cuda() -> Any:
    names: dict[str, Any] = {"torch": torch}
    exec(PRETEND_CUDA, names)
    with names["PretendCuda"]():
        yield torch.device("cuda", 0)


PLACES: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
    "device argument": lambda x: torch.ones(3, device=x.device),
    "device in words": lambda _: torch.ones(3, device="cuda"),
    "new_tensor": lambda x: x.new_tensor([1.0, 2.0]),
    "to a device": lambda _: torch.ones(3).to("cuda:0"),
    "to where x is": lambda x: torch.ones(3).to(x),
    "type_as": lambda x: torch.ones(3).type_as(x),
    "cuda method": lambda _: torch.ones(3).cuda(),
    "like": lambda x: torch.zeros_like(x),
    "as_tensor": lambda x: torch.as_tensor([1.0], device=x.device),
    "context": lambda x: in_context(x.device),
    "result": lambda x: (2 * x).T.detach(),
    "other dtype": lambda x: x.to(torch.float64),
    "parameter": lambda x: nn.Parameter(x.clone()),
}


def in_context(device: torch.device) -> torch.Tensor:
    with device:
        return torch.ones(2)


@pytest.mark.parametrize("way", PLACES)
def test_what_is_made_for_the_gpu_is_there(cuda: torch.device, way: str) -> None:
    """A tensor made for the pretended GPU, or computed there, says that it is there."""
    x = torch.randn(3, 2).to(cuda)
    assert x.is_cuda
    assert PLACES[way](x).device == cuda


def test_what_is_made_elsewhere_is_not(cuda: torch.device) -> None:
    """Without a device, a tensor is on the CPU; cpu() leads back there."""
    x = torch.randn(3).to(cuda)
    assert torch.ones(3).device.type == torch.tensor(x.tolist()).device.type == "cpu"
    assert x.cpu().device.type == "cpu"
    assert x.device == cuda


def test_two_devices_do_not_mix(cuda: torch.device) -> None:
    """An operation on tensors of two devices raises, as on a GPU; single numbers may come along."""
    x = torch.randn(3, 2).to(cuda)
    with pytest.raises(RuntimeError, match="two devices, cuda:0 and cpu"):
        x + torch.ones(2)
    assert (x + torch.tensor(1.0)).device == cuda


def test_no_array_from_the_gpu(cuda: torch.device) -> None:
    """numpy() refuses until the tensor has been brought to the CPU."""
    x = torch.randn(3).to(cuda)
    with pytest.raises(TypeError, match="convert cuda:0 device type tensor to numpy"):
        x.numpy()
    assert x.cpu().numpy().shape == (3,)


def test_a_model_is_trained_there(cuda: torch.device) -> None:
    """Moving a model moves its parameters; gradients and steps stay on the GPU."""
    model = nn.Linear(2, 3)
    kept = model.weight
    model.to("cuda")
    assert model.weight is kept
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    before = model.weight.detach().clone()
    for _ in range(2):
        model(torch.ones(4, 2, device=cuda)).sum().backward()
        optimizer.step()
    assert model.weight.grad is not None
    assert model.weight.device == model.weight.grad.device == cuda
    assert not torch.equal(model.weight, before)
