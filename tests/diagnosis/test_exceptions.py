"""Common exceptions are explained in words; unknown ones are left as they are."""

import re
import tomllib
from pathlib import Path

import pytest

from checker.judge.diagnosis import exceptions
from checker.judge.diagnosis.exceptions import explain
from checker.wire.messages import Frame, Raised

MEANINGS = tomllib.loads(Path(exceptions.__file__).with_suffix(".toml").read_text("utf-8"))

SAID = {
    "matmul_shapes": "mat1 and mat2 shapes cannot be multiplied (3x4 and 5x2)",
    "broadcast": "The size of tensor a (3) must match the size of tensor b (4) at "
    "non-singleton dimension 1",
    "reshape_size": "shape '[2, 3]' is invalid for input of size 8",
    "view_not_compatible": "view size is not compatible with input tensor's size and stride (at "
    "least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.",
    "leaf_in_place": "a leaf Variable that requires grad is being used in an in-place operation.",
    "modified_in_place": "one of the variables needed for gradient computation has been modified "
    "by an inplace operation: [torch.FloatTensor [3]]",
    "backward_twice": "Trying to backward through the graph a second time (or directly access "
    "saved tensors after they have already been freed).",
    "no_graph": "element 0 of tensors does not require grad and does not have a grad_fn",
    "grad_of_non_scalar": "grad can be implicitly created only for scalar outputs",
    "numpy_of_grad": "Can't call numpy() on Tensor that requires grad. Use "
    "tensor.detach().numpy() instead.",
    "numpy_of_cuda": "can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu() first.",
    "other_device": "Expected all tensors to be on the same device, but found at least two "
    "devices, cuda:0 and cpu!",
    "truth_of_many": "Boolean value of Tensor with more than one value is ambiguous",
    "one_element": "only one element tensors can be converted to Python scalars",
    "method_of_none": "'NoneType' object has no attribute 'item'",
    "narrow_length": "start (3) + length (7) exceeds dimension size (7).",
    "tensordot_dims": "contracted dimensions need to match, but first has size 2 in dim -2 and "
    "second has size 3 in dim 0",
    "no_method_of_list": "'list' object has no attribute 'shape'",
    "no_attribute": "'Net' object has no attribute 'layer'",
    "no_name_in_module": "module 'torch' has no attribute 'concatenat'",
    "no_super_init": "cannot assign module before Module.__init__() call",
    "none_in_arithmetic": "unsupported operand type(s) for *: 'float' and 'NoneType'",
    "unbound_local": "cannot access local variable 'loss' where it is not associated with a value",
    "unknown_name": "name 'np' is not defined",
    "missing_arguments": "Net.forward() missing 1 required positional argument: 'x'",
    "too_many_arguments": "forward() takes 1 positional argument but 2 were given",
    "unknown_argument": "zeros() got an unexpected keyword argument 'shape'",
    "dtype_index": "expected scalar type Long but found Float",
    "dtype_differs": "expected m1 and m2 to have the same dtype, but got: float != double",
    "float_needed": "mean(): could not infer output dtype. Input dtype must be either a floating "
    "point or complex dtype. Got: Long",
    "cannot_cast_result": "result type Float can't be cast to the desired output type Long",
    "index_out_of_range": "index 3 is out of bounds for dimension 0 with size 3",
    "dim_out_of_range": "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
    "dims_for_convolution": "Expected 3D (unbatched) or 4D (batched) input to conv2d, but got "
    "input of size: [557, 784]",
    "list_index": "list index out of range",
    "class_out_of_range": "Target 10 is out of bounds.",
    "batch_size_differs": "Expected input batch_size (3) to match target batch_size (4).",
    "sizes_for_cat": "Sizes of tensors must match except in dimension 0. Expected size 3 but got "
    "size 4 for tensor number 1 in the list.",
    "scalar_for_cat": "zero-dimensional tensor (at position 0) cannot be concatenated",
    "bmm_batches": "Expected size for first two dimensions of batch2 tensor to be: [3, 3] but "
    "got: [1, 3].",
    "iterate_scalar": "iteration over a 0-d tensor",
    "not_callable": "'Tensor' object is not callable",
    "not_subscriptable": "'float' object is not subscriptable",
    "unsupported_operands": "unsupported operand type(s) for -: 'list' and 'int'",
    "empty_parameters": "optimizer got an empty parameter list",
    "division_by_zero": "division by zero",
}


@pytest.mark.parametrize("name", SAID)
def test_a_common_message_is_explained(name: str) -> None:
    """PyTorch's and Python's own words lead to one explanation, with what they name filled in."""
    found = explain(Raised("RuntimeError", SAID[name]))
    assert found is not None
    assert found[0] == name
    for text in found[1].values():
        assert not re.search(r"\{\d\}", text)


def test_what_a_message_names_is_repeated() -> None:
    """The sizes in a message stand in its explanation too."""
    found = explain(Raised("RuntimeError", SAID["matmul_shapes"]))
    assert found is not None
    assert "here they are 4 and 5" in found[1]["en"]
    assert "这里分别是 4 和 5" in found[1]["zh"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("return y.grad.item()", "grad_is_none"),
        ("return f(y.grad).item()", "method_of_none"),
        ("return y.grad.abs().item()", "method_of_none"),
    ],
)
def test_the_line_that_raised_tells_what_was_none(line: str, name: str) -> None:
    """A None is said to be a `.grad` only where the line reads just that of a `.grad`."""
    raised = Raised("AttributeError", SAID["method_of_none"], (Frame(2, "f"),))
    found = explain(raised, f"def f(y):\n    {line}\n".encode())
    assert found is not None
    assert found[0] == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("loss = torch.nn.MSELoss(z, y)", "loss_constructor"),
        ("if z > y:", "truth_of_many"),
    ],
)
def test_the_line_that_raised_tells_what_took_a_tensor_for_a_bool(line: str, name: str) -> None:
    raised = Raised("RuntimeError", SAID["truth_of_many"], (Frame(2, "f"),))
    found = explain(raised, f"def f(z, y):\n    {line}\n".encode())
    assert found is not None
    assert found[0] == name


def test_an_unknown_message_is_not_explained() -> None:
    """A learner's own exception is theirs to understand."""
    assert explain(Raised("ValueError", "the sky is not blue")) is None


def test_a_long_message_is_read_in_part() -> None:
    """However long a message is, only its beginning is looked at, and little of it is repeated."""
    found = explain(Raised("NameError", f"name '{'x' * 1000}' is not defined" + "y" * 10**6))
    assert found is not None
    assert len(found[1]["en"]) < 500


def test_explanations_are_told_in_both_languages() -> None:
    """Each has a pattern that compiles, an English and a Chinese text."""
    names = [meaning["name"] for meaning in MEANINGS["meaning"]]
    assert len(names) == len(set(names))
    for meaning in MEANINGS["meaning"]:
        re.compile(meaning["pattern"])
        assert meaning["en"].strip().endswith((".", "?")), meaning["name"]
        assert meaning["zh"].strip().endswith(("。", "？")), meaning["name"]
